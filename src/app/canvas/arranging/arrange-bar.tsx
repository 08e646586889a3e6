import { alignments, directions } from '#core/layout'
import { runCommand, useCommandStore, useDocument, useView, type CommandId } from '#app/state'
import { IconButton, type IconName } from '#app/ui'
import styles from '../canvas.module.css'

type Tool = { readonly id: CommandId & IconName }

const aligning = alignments.map((one): Tool => ({ id: `align-${one}` }))
const distributing = directions.map((one): Tool => ({ id: `distribute-${one}` }))

/** Ways to arrange the selected cards, over the canvas while several are selected. */
export function ArrangeBar() {
  const several = useView((state) => state.selection.objectTypes.length > 1)
  const following = useDocument((state) => state.following)
  if (!several || following) return null
  return (
    <div className={styles['arrange']} role="toolbar" aria-label="Arrange the selected cards">
      {aligning.map((tool) => (
        <ToolButton key={tool.id} {...tool} />
      ))}
      <span className={styles['divider']} />
      {distributing.map((tool) => (
        <ToolButton key={tool.id} {...tool} />
      ))}
    </div>
  )
}

function ToolButton({ id }: Tool) {
  const command = useCommandStore((state) => state.commands[id])
  if (!command) return null
  return (
    <IconButton
      icon={id}
      label={command.title}
      disabled={!command.enabled}
      onClick={() => runCommand(id)}
    />
  )
}
