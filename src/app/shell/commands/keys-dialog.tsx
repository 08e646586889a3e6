import type { ReactNode } from 'react'
import { useCommandStore, type Command } from '#app/state'
import { Dialog, kbd } from '#app/ui'
import styles from './keys-dialog.module.css'

type Row = readonly [title: string, keys: readonly string[]]

/** What the canvas does with keys that are no commands. */
const canvasRows: readonly Row[] = [
  ['Rename or edit', ['enter', 'F2']],
  ['Nudge the selection', ['←↑→↓']],
]

type KeysDialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Every key that does something. */
export function KeysDialog({ open, onOpenChange }: KeysDialogProps): ReactNode {
  const commands = Object.values(useCommandStore((state) => state.commands))
  const everywhere = commands.filter(({ onCanvas }) => !onCanvas)
  const onCanvas = commands.filter(({ onCanvas }) => onCanvas)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts" wide>
      <div className={styles.columns}>
        <KeyTable title="Everywhere" rows={everywhere.flatMap(rowOf)} />
        <KeyTable title="On the canvas" rows={[...onCanvas.flatMap(rowOf), ...canvasRows]} />
      </div>
    </Dialog>
  )
}

/** What would be undone now is no part of the key's meaning. */
function rowOf({ id, title, keys }: Command): readonly Row[] {
  if (!keys) return []
  return [[id === 'undo' ? 'Undo' : id === 'redo' ? 'Redo' : title, keys]]
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
