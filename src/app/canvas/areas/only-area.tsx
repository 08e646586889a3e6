import type { Area } from '#core/model'
import { IconButton } from '#app/ui'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { useBoard } from '../board/use-board.ts'
import styles from './areas.module.css'

function useOnlyArea(): Area | undefined {
  const only = useCanvas((state) => state.onlyArea)
  return useBoard().areas.find(({ id }) => id === only)
}

/** Dims all but one area; lies in the canvas's own units. */
export function OnlyVeil() {
  const area = useOnlyArea()
  if (!area) return null
  const { x, y, width, height } = area
  return <div className={styles['veil']} style={{ translate: `${x}px ${y}px`, width, height }} />
}

/** Says that one area alone is shown, and leads back. */
export function OnlyChip() {
  const area = useOnlyArea()
  if (!area) return null
  return (
    <div className={styles['chip']} role="group" aria-label="Filter">
      Only {area.title}
      <IconButton
        icon="close"
        label="Show everything again"
        onClick={() => setCanvas({ onlyArea: null })}
      />
    </div>
  )
}
