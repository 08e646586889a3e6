import { useView } from '#app/state'
import { setCanvas } from '../canvas-state.ts'
import { cardsIn } from '#core/drawing'
import type { Stage } from '../stage/stage.ts'
import { followPointer } from './follow-pointer.ts'

/** Draws a marquee over painted cards and selects every card it touches, besides those that were selected. */
export function marqueeInOverview(stage: Stage, event: PointerEvent): boolean {
  if (event.button !== 0) return false
  const from = { x: event.clientX, y: event.clientY }
  const before = useView.getState().selection.objectTypes
  followPointer({
    onMove: (to) => {
      const a = stage.toCanvas(from)
      const b = stage.toCanvas(to)
      const touched = cardsIn(stage.scene(), {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      })
      const objectTypes = [...new Set([...before, ...touched.map(({ id }) => id)])]
      setCanvas({ marquee: { from, to } })
      useView.getState().select({ objectTypes }, 'canvas')
    },
    onDrop: () => {},
    onEnd: () => setCanvas({ marquee: null }),
  })
  return true
}
