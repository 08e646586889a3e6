import type { PointerEvent } from 'react'
import { followPointer } from '../gestures/follow-pointer.ts'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { middleOf } from '../gestures/keys.ts'
import { useStage, type Stage } from '../stage/stage.ts'
import { createArea } from './area-commands.ts'
import styles from './areas.module.css'

const firstSize = { width: 480, height: 320 }

/** Lies over the canvas while the next drag draws an area. */
export function DrawArea() {
  const stage = useStage()
  const drawing = useCanvas((state) => state.drawingArea)
  if (!drawing) return null
  const end = (): void => {
    setCanvas({ drawingArea: false })
    stage.focus()
  }
  return (
    <div
      ref={(element) => element?.focus({ preventScroll: true })}
      className={styles['drawing']}
      role="button"
      aria-label="Draw an area"
      tabIndex={0}
      onBlur={() => setCanvas({ drawingArea: false })}
      onPointerDown={(event) => drawFrom(event, stage)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') end()
        if (event.key !== 'Enter') return
        event.preventDefault()
        setCanvas({ drawingArea: false })
        createArea({ ...middleOf(stage), ...firstSize })
      }}
    >
      <p>Drag out the area. Enter puts one in the middle, Escape gives up.</p>
    </div>
  )
}

function drawFrom(event: PointerEvent<HTMLElement>, stage: Stage): void {
  event.stopPropagation()
  if (event.button !== 0) return
  const from = { x: event.clientX, y: event.clientY }
  followPointer({
    onMove: (to) => setCanvas({ marquee: { from, to } }),
    onDrop: (to) => {
      const a = stage.toCanvas(from)
      const b = stage.toCanvas(to)
      createArea({
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      })
    },
    onEnd: () => setCanvas({ marquee: null, drawingArea: false }),
  })
}
