import { cardsIn, stretchesOf, textWidth, type SceneCard, type SceneEdge } from '#core/drawing'
import { propertyOf, type Point, type Rect } from '#core/model'
import { visibleArea, type Frame } from './frame.ts'
import { edgeToken } from './theme.ts'

/** From this zoom on names can be read. */
const namesFrom = 0.5
const fontSize = 11
const height = 16
const padding = 5

/** Writes the names of relationships on their lines: of all of them, or else of the one that is pointed at. */
export function paintNames(
  context: CanvasRenderingContext2D,
  frame: Frame,
  edges: readonly SceneEdge[],
): void {
  const { lineNames, hovered, viewport } = frame
  const named = edges.filter(({ property }) => lineNames || property === hovered)
  if (named.length === 0 || viewport.zoom < namesFrom) return
  const taken: Rect[] = cardsIn(frame.scene, visibleArea(frame))
  for (const edge of named) {
    const name = propertyOf(edge.from.type, edge.property)?.name ?? ''
    const plate = plateOn(edge, textWidth(name, fontSize) + 2 * padding, taken)
    if (!plate && edge.property !== hovered) continue
    const { x, y, width } = plate ?? plateAt(edge.route.start, textWidth(name, fontSize))
    if (plate) taken.push(plate)
    context.globalAlpha = 1
    context.fillStyle = frame.theme.color.surface
    context.strokeStyle = frame.theme.color[edgeToken[edge.kind]]
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(x, y, width, height, 4)
    context.fill()
    context.stroke()
    context.font = `${fontSize}px ${frame.theme.font}`
    context.textBaseline = 'middle'
    context.textAlign = 'center'
    context.fillStyle = frame.theme.color.ink
    context.fillText(name, x + width / 2, y + height / 2 + 0.5, width - 2 * padding)
    context.textAlign = 'start'
  }
}

const shares = [0.5, 0.3, 0.7, 0.15, 0.85]

/** A place for a plate on the longest stretch where it covers no card and no other plate; null where there is none. */
function plateOn({ route }: SceneEdge, width: number, taken: readonly Rect[]): Rect | null {
  const longestFirst = [...stretchesOf(route)].sort((a, b) => lengthOf(b) - lengthOf(a))
  for (const { from, to } of longestFirst)
    for (const share of shares) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const plate = plateAt(at, width)
      if (!taken.some((other) => overlap(plate, other))) return plate
    }
  return null
}

const lengthOf = ({ from, to }: { readonly from: Point; readonly to: Point }): number =>
  Math.abs(from.x - to.x) + Math.abs(from.y - to.y)

const plateAt = ({ x, y }: Point, width: number): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const overlap = (a: Rect, b: Pick<SceneCard, 'x' | 'y' | 'width' | 'height'>): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
