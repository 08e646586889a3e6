import type { RelationKind } from '#core/layout'
import type { Point } from '#core/model'
import type { Side } from '../scene/route.ts'
import type { SceneEdge } from '../scene/scene.ts'

type Mark = (context: CanvasRenderingContext2D, at: Point, side: Side) => void

const arrow: Mark = (context, { x, y }, side) => {
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + side * 10, y - 5)
  context.lineTo(x + side * 10, y + 5)
  context.closePath()
  context.fill()
}

const openArrow: Mark = (context, { x, y }, side) => {
  context.beginPath()
  context.moveTo(x + side * 9, y - 5)
  context.lineTo(x, y)
  context.lineTo(x + side * 9, y + 5)
  context.stroke()
}

const crowsFoot: Mark = (context, { x, y }, side) => {
  context.beginPath()
  context.moveTo(x, y - 6)
  context.lineTo(x + side * 12, y)
  context.lineTo(x, y + 6)
  context.stroke()
}

const bar: Mark = (context, { x, y }, side) => {
  context.beginPath()
  context.moveTo(x + side * 6, y - 5)
  context.lineTo(x + side * 6, y + 5)
  context.stroke()
}

const diamond: Mark = (context, { x, y }, side) => {
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + side * 7, y - 5)
  context.lineTo(x + side * 14, y)
  context.lineTo(x + side * 7, y + 5)
  context.closePath()
  context.fill()
}

/** The marks at the ends of a line, so that kinds are told apart without colour. */
const marks: Readonly<Record<RelationKind, { readonly start?: Mark; readonly end: Mark }>> = {
  'to-one': { end: arrow },
  'to-many': { end: crowsFoot },
  embedded: { start: diamond, end: bar },
  'embedded-many': { start: diamond, end: crowsFoot },
  inverse: { end: openArrow },
}

/** Paints both ends of a line in the current colours. */
export function paintMarks(context: CanvasRenderingContext2D, { kind, route }: SceneEdge): void {
  const { start, end } = marks[kind]
  start?.(context, route.start, route.startSide)
  end(context, route.end, route.endSide)
}
