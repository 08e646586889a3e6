import type { RelationKind } from '#core/drawing'
import type { Point } from '#core/model'
import type { SceneEdge } from '#core/drawing'

/** Paints a mark at the origin, where the line meets the card, which is to the left; a unit is a CSS pixel at 100 %. */
type Mark = (context: CanvasRenderingContext2D) => void

const arrow: Mark = (context) => {
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(11, -5.5)
  context.lineTo(11, 5.5)
  context.closePath()
  context.fill()
}

const openArrow: Mark = (context) => {
  context.beginPath()
  context.moveTo(10, -5.5)
  context.lineTo(0, 0)
  context.lineTo(10, 5.5)
  context.stroke()
}

/** Its toes stand on the card. */
const crowsFoot: Mark = (context) => {
  context.beginPath()
  context.moveTo(0, -7)
  context.lineTo(14, 0)
  context.lineTo(0, 7)
  context.moveTo(0, 0)
  context.lineTo(14, 0)
  context.stroke()
}

const bar: Mark = (context) => {
  context.beginPath()
  context.moveTo(7, -6)
  context.lineTo(7, 6)
  context.stroke()
}

const diamond: Mark = (context) => {
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(8, -5.5)
  context.lineTo(16, 0)
  context.lineTo(8, 5.5)
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

/** Zoomed out, marks shrink less than cards do, so that they can be told apart. */
const largest = 1.6

/** Paints both ends of a line in the current colours. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  { kind, route }: SceneEdge,
  zoom: number,
): void {
  const { start, end } = marks[kind]
  const scale = Math.min(largest, Math.max(1, 0.8 / zoom))
  if (start) paintAt(context, start, route.start, route.startSide * scale, scale)
  paintAt(context, end, route.end, route.endSide * scale, scale)
}

function paintAt(
  context: CanvasRenderingContext2D,
  mark: Mark,
  { x, y }: Point,
  along: number,
  across: number,
): void {
  context.save()
  context.translate(x, y)
  context.scale(along, across)
  context.lineWidth /= across
  mark(context)
  context.restore()
}
