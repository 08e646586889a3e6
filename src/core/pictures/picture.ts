import { areaOf, sceneKeeper, type SceneCard, type SceneEdge } from '#core/drawing'
import { packCards } from '#core/layout'
import type { Area, AreaId, Document, Note, ObjectTypeId, Point, Rect } from '#core/model'

/** What a picture is made from. */
export type Drawn = Pick<Document, 'model' | 'layout'>

/** What a picture shows: all of the diagram, some object types and what is between them, or what lies in an area. */
export type PicturePart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'types'; readonly types: readonly ObjectTypeId[] }
  | { readonly kind: 'area'; readonly area: AreaId }

/** Everything in a picture, from back to front, and the box that holds it. */
export type Picture = {
  readonly areas: readonly Area[]
  readonly edges: readonly SceneEdge[]
  readonly cards: readonly SceneCard[]
  readonly notes: readonly Note[]
  /** Null when there is nothing in it. */
  readonly box: Rect | null
}

/** What a part of a document looks like. Lines run as they do in the whole. */
export function pictureOf({ model, layout }: Drawn, part: PicturePart): Picture {
  const scene = sceneKeeper()({
    model,
    expanded: new Set(),
    folded: new Set(),
    looks: layout.cards,
    style: layout.style,
    bends: layout.bends,
    places: [visiblePlaces({ model, layout })],
  })
  const all = [...scene.cards.values()]
  const areas = Object.values(layout.areas)
  const notes = Object.values(layout.notes)
  if (part.kind === 'whole') return withBox({ areas, cards: all, notes }, scene.edges.values())
  if (part.kind === 'types') {
    const wanted = new Set(part.types)
    const cards = all.filter(({ id }) => wanted.has(id))
    return withBox({ areas: [], cards, notes: [] }, scene.edges.values())
  }
  const area = areas.find(({ id }) => id === part.area)
  if (!area) return { areas: [], edges: [], cards: [], notes: [], box: null }
  const inside = <Shape extends Rect>(shapes: readonly Shape[]): readonly Shape[] =>
    shapes.filter((shape) => holds(area, middleOf(shape)))
  return withBox({ areas: [area], cards: inside(all), notes: inside(notes) }, scene.edges.values())
}

/** Places of all cards but the hidden ones; found where nobody has placed them. */
function visiblePlaces({ model, layout }: Drawn): Record<ObjectTypeId, Point> {
  const places = { ...layout.positions, ...packCards(model, layout.positions) }
  return Object.fromEntries(
    Object.entries(places).filter(([id]) => !layout.cards[id as ObjectTypeId]?.hidden),
  )
}

function withBox(
  shown: Pick<Picture, 'areas' | 'cards' | 'notes'>,
  lines: Iterable<SceneEdge>,
): Picture {
  const ids = new Set(shown.cards.map(({ id }) => id))
  const edges = [...lines].filter(({ source, target }) => ids.has(source) && ids.has(target))
  const ways = edges.map(({ route: { left, top, right, bottom } }) => ({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }))
  return { ...shown, edges, box: areaOf([...shown.areas, ...shown.cards, ...shown.notes, ...ways]) }
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return x <= point.x && point.x <= x + width && y <= point.y && point.y <= y + height
}
