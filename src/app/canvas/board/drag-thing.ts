import type { PointerEvent } from 'react'
import type { Point } from '#core/model'
import { followPointer } from '../gestures/follow-pointer.ts'
import type { Stage } from '../stage/stage.ts'

const dragFrom = 3

type Drag = {
  /** Called with the whole way in canvas units, with every move. */
  readonly onMove: (by: Point) => void
  /** Called once with the same at the end, unless the gesture is given up. */
  readonly onDrop: (by: Point) => void
  /** Called last, whether it moved or not. */
  readonly onEnd: () => void
}

/** Follows a press with the main button once it has moved far enough to be meant. */
export function dragThing(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  { onMove, onDrop, onEnd }: Drag,
): void {
  if (event.button !== 0) return
  const from = { x: event.clientX, y: event.clientY }
  let moved = false
  const wayTo = (client: Point): Point => {
    const start = stage.toCanvas(from)
    const now = stage.toCanvas(client)
    return { x: Math.round(now.x - start.x), y: Math.round(now.y - start.y) }
  }
  followPointer({
    onMove: (at) => {
      moved ||= Math.hypot(at.x - from.x, at.y - from.y) >= dragFrom
      if (moved) onMove(wayTo(at))
    },
    onDrop: (at) => {
      if (moved) onDrop(wayTo(at))
    },
    onEnd,
  })
}

const smallStep = 8
const bigStep = 40

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** How far an arrow key moves a thing; null for any other key. */
export function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Point | null {
  const arrow = arrows[key]
  if (!arrow || ctrlKey || metaKey || altKey) return null
  const step = shiftKey ? bigStep : smallStep
  return { x: arrow.x * step, y: arrow.y * step }
}
