import type { PointerEvent } from 'react'
import { pullStretch, snapBend, stretchesOf, type SceneEdge } from '#core/drawing'
import type { Point } from '#core/model'
import { useDocument, useView } from '#app/state'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import { followPointer } from '../gestures/follow-pointer.ts'
import type { Stage } from '../stage/stage.ts'
import { bendLine } from './line-commands.ts'

const dragFrom = 3

export const bendsOf = ({ property }: SceneEdge): readonly Point[] =>
  useDocument.getState().session.document.layout.bends[property] ?? []

/** Pulls the middle of a stretch to the side, which makes a bend. */
export function startPulling(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  edge: SceneEdge,
  stretch: number,
): void {
  const before = bendsOf(edge)
  drag(event, stage, edge, (at) => {
    const bends = pullStretch(edge.route, before, stretch, at)
    const made = bends.indexOf(at)
    if (made === -1) return bends.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
    return bends.with(made, snapBend(edge.route, bends, made, at))
  })
}

/** Moves a bend. */
export function startBending(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  edge: SceneEdge,
  index: number,
): void {
  const before = bendsOf(edge)
  drag(event, stage, edge, (at) => before.with(index, snapBend(edge.route, before, index, at)))
}

/** The line follows the pointer; it is changed once, where the pointer is released. */
function drag(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  { source, property }: SceneEdge,
  bendsAt: (at: Point) => readonly Point[],
): void {
  if (event.button !== 0) return
  event.preventDefault()
  const from = { x: event.clientX, y: event.clientY }
  followPointer({
    onMove: (to) => {
      if (!getCanvas().bending && Math.hypot(to.x - from.x, to.y - from.y) < dragFrom) return
      setCanvas({ bending: { property, points: bendsAt(stage.toCanvas(to)) } })
    },
    onDrop: () => {
      const { bending } = getCanvas()
      if (bending) bendLine(source, property, bending.points)
    },
    onEnd: () => setCanvas({ bending: null }),
  })
}

const nudgeStep = 8

/** Moves the bend nearest to the middle of the selected line, or makes one there. Returns whether a line is selected. */
export function nudgeBend(stage: Stage, direction: Point): boolean {
  const { property } = useView.getState().selection
  const edge = [...stage.scene().edges.values()].find((one) => one.property === property)
  if (!edge) return false
  const bends = bendsOf(edge)
  const middle = middleStretch(edge)
  const at = bends[Math.floor((bends.length - 1) / 2)] ?? middle.at
  const moved = { x: at.x + direction.x * nudgeStep, y: at.y + direction.y * nudgeStep }
  const next =
    bends.length > 0
      ? bends.with(bends.indexOf(at), moved)
      : pullStretch(edge.route, bends, middle.index, moved)
  bendLine(edge.source, edge.property, next, `nudge the line ${edge.property}`)
  return true
}

function middleStretch({ route }: SceneEdge): { readonly index: number; readonly at: Point } {
  const stretches = stretchesOf(route)
  const index = Math.floor((stretches.length - 1) / 2)
  const { from, to } = stretches[index] ?? { from: route.start, to: route.end }
  return { index, at: { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) } }
}
