import { cornersOf, relationKinds, type RelationKind } from '#core/drawing'
import type { PropertyId, Rect } from '#core/model'
import type { SceneEdge } from '#core/drawing'
import { visibleArea, type Frame } from './frame.ts'
import { paintNames } from './paint-names.ts'
import { paintMarks } from './paint-marks.ts'
import { edgeToken } from './theme.ts'

/** Below this zoom the marks at the ends are too small to be told apart, and are left out. */
const marksFrom = 0.2
/** Lines in one stroke: fewer cost calls, more cost coverage. */
const strokeSize = 64
/** So many lines of a kind are followed round their corners, however far one has zoomed out. */
const mostTraced = 300

/** Paints every relationship that can be seen; the context is already in canvas units. */
export function paintEdges(context: CanvasRenderingContext2D, frame: Frame): void {
  const area = visibleArea(frame)
  const plain = new Map<RelationKind, SceneEdge[]>(relationKinds.map((kind) => [kind, []]))
  const chosen = chosenLine(frame)
  const strong: SceneEdge[] = []
  const seen: SceneEdge[] = []
  for (const edge of frame.scene.edges.values()) {
    if (!touches(edge, area)) continue
    seen.push(edge)
    if (isStrong(edge, frame, chosen)) strong.push(edge)
    else plain.get(edge.kind)?.push(edge)
  }
  const thin = Math.max(1.5, 1.1 / frame.viewport.zoom)
  const plainAlpha = isChosen(frame) ? frame.theme.dim : 0.8
  context.globalAlpha = frame.overview ? Math.max(0.15, frame.viewport.zoom * 2) : plainAlpha
  for (const [kind, edges] of plain) paintKind(context, frame, kind, edges, thin)
  context.globalAlpha = 1
  for (const edge of strong) paintKind(context, frame, edge.kind, [edge], thin * 1.8)
  context.setLineDash([])
  paintNames(context, frame, seen)
}

function paintKind(
  context: CanvasRenderingContext2D,
  { theme, viewport }: Frame,
  kind: RelationKind,
  edges: readonly SceneEdge[],
  lineWidth: number,
): void {
  if (edges.length === 0) return
  const color = theme.color[edgeToken[kind]]
  context.strokeStyle = color
  context.fillStyle = color
  context.lineWidth = lineWidth
  const detailed = viewport.zoom >= marksFrom
  context.setLineDash(kind === 'inverse' && detailed ? [6, 5] : [])
  if (!detailed) return strokeAtOnce(context, edges, edges.length <= mostTraced)
  for (const edge of edges) {
    context.beginPath()
    trace(context, edge)
    context.stroke()
  }
  context.setLineDash([])
  for (const edge of edges) paintMarks(context, edge, viewport.zoom)
}

const cornerRadius = 8

function trace(context: CanvasRenderingContext2D, { route }: SceneEdge): void {
  context.moveTo(route.start.x, route.start.y)
  for (const { from, corner, to } of cornersOf(route.points, cornerRadius)) {
    context.lineTo(from.x, from.y)
    context.quadraticCurveTo(corner.x, corner.y, to.x, to.y)
  }
  context.lineTo(route.end.x, route.end.y)
}

/** Thousands of lines: in a few large strokes, and straight where they are too many to be followed. */
function strokeAtOnce(
  context: CanvasRenderingContext2D,
  edges: readonly SceneEdge[],
  traced: boolean,
): void {
  for (let first = 0; first < edges.length; first += strokeSize) {
    context.beginPath()
    for (const { route } of edges.slice(first, first + strokeSize)) {
      context.moveTo(route.start.x, route.start.y)
      const corners = traced ? route.points.slice(1, -1) : []
      for (const { x, y } of [...corners, route.end]) context.lineTo(x, y)
    }
    context.stroke()
  }
}

/** A chosen property that is no relationship leaves the lines of its card strong. */
function isStrong(
  edge: SceneEdge,
  { selected, hovered }: Frame,
  chosen: PropertyId | null,
): boolean {
  if (edge.property === hovered) return true
  if (chosen) return edge.property === chosen
  return selected.has(edge.from.id) || selected.has(edge.target)
}

function chosenLine({ scene, selectedProperty }: Frame): PropertyId | null {
  if (selectedProperty === null) return null
  for (const { property } of scene.edges.values())
    if (property === selectedProperty) return property
  return null
}

/** Is a relationship chosen, or a card? Then the lines that have nothing to do with it stand back. */
const isChosen = ({ selected, selectedProperty }: Frame): boolean =>
  selected.size > 0 || selectedProperty !== null

function touches({ route }: SceneEdge, area: Rect): boolean {
  return (
    route.left < area.x + area.width &&
    area.x < route.right &&
    route.top < area.y + area.height &&
    area.y < route.bottom
  )
}
