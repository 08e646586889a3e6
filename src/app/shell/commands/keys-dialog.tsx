import type { ReactNode } from 'react'
import { Dialog, kbd } from '#app/ui'
import styles from './keys-dialog.module.css'
import type { Commands } from './use-commands.ts'

type Row = readonly [title: string, keys: readonly string[]]

/** What the canvas and the text panels do with keys while they have the focus. */
const canvasRows: readonly Row[] = [
  ['New object type', ['c']],
  ['New embedded type', ['e']],
  ['Rename or edit', ['enter', 'F2']],
  ['Nudge the selection', ['←↑→↓']],
  ['Arrange', ['shift+t']],
  ['Show everything', ['shift+1']],
  ['Show the selection', ['shift+2']],
  ['Zoom to 100 %', ['mod+0']],
]

type KeysDialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly commands: Commands
}

/** Every key that does something. */
export function KeysDialog({ open, onOpenChange, commands }: KeysDialogProps): ReactNode {
  const rows = Object.values(commands).flatMap(({ id, title, keys }): Row[] =>
    keys ? [[id === 'undo' ? 'Undo' : id === 'redo' ? 'Redo' : title, keys]] : [],
  )
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts" wide>
      <div className={styles.columns}>
        <KeyTable title="Everywhere" rows={rows} />
        <KeyTable title="On the canvas" rows={canvasRows} />
      </div>
    </Dialog>
  )
}

function KeyTable({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly Row[]
}): ReactNode {
  return (
    <table className={styles.keys}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, keys]) => (
          <tr key={name}>
            <th scope="row">{name.replace('…', '')}</th>
            <td>
              {keys.map((combination) => (
                <kbd key={combination}>{kbd(combination)}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
