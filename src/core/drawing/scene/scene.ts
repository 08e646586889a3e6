import { cardBox } from '../card-box.ts'
import { cardRows, plainFace, type CardFace, type CardRow, type CardRows } from '../card-rows.ts'
import { edgesFrom, type RelationEdge } from '../edges.ts'
import type { Route } from '../routes/route.ts'
import type {
  CardLook,
  DrawingStyle,
  Layout,
  Model,
  ObjectType,
  ObjectTypeId,
  Point,
} from '#core/model'
import type { SceneCard } from './scene-card.ts'

/** A relationship with the line it takes. Keeps its identity while both cards and the line do. */
export type SceneEdge = RelationEdge & {
  /** The key of the row that it starts from: a property of a nested type has a line in each card that shows it. */
  readonly id: string
  readonly from: SceneCard
  readonly to: SceneCard
  readonly route: Route
}

/** Everything the canvas shows, in the order of the model. What painters, hit tests and nodes are made of. */
export type Scene = {
  readonly model: Model
  readonly cards: ReadonlyMap<ObjectTypeId, SceneCard>
  readonly edges: ReadonlyMap<string, SceneEdge>
}

/** Where cards stand. */
export type Places = Readonly<Record<ObjectTypeId, Point>>

export type SceneInput = {
  readonly model: Model
  /** A card stands where the first of these that knows it says. A card that none knows is not shown. */
  readonly places: readonly (Places | null)[]
  readonly expanded: ReadonlySet<ObjectTypeId>
  /** The keys of rows whose nested rows are put away; nothing: none. */
  readonly folded?: ReadonlySet<string>
  /** How cards differ from each other; nothing: they do not. */
  readonly looks?: Layout['cards']
  /** How all of it is drawn; nothing: every row, and a card for each type. */
  readonly style?: DrawingStyle
  /** The points that people lead lines through. */
  readonly bends?: Layout['bends']
  /** Are cards being dragged? Then lines follow by simple ways. */
  readonly moving?: boolean
}

const plainLook: CardLook = {}

export const lookOf = ({ looks }: SceneInput, id: ObjectTypeId): CardLook =>
  looks?.[id] ?? plainLook

/** How an object type's card is to show it. */
export function faceOf(input: SceneInput, id: ObjectTypeId): CardFace {
  const { style, folded = plainFace.folded } = input
  return {
    detail: style?.detail ?? plainFace.detail,
    collapsed: lookOf(input, id).collapsed ?? false,
    expanded: input.expanded.has(id),
    nested: style?.embedded === 'nested',
    folded,
  }
}

/** The card of an object type: the one before where nothing about it has changed. */
export function nextCard(
  before: SceneCard | undefined,
  type: ObjectType,
  input: SceneInput,
  { x, y }: Point,
): SceneCard {
  const face = faceOf(input, type.id)
  const rows = cardRows(type, input.model, face)
  const { width, height } = cardBox(type, input.model, face)
  const look = lookOf(input, type.id)
  const { expanded } = face
  const stays =
    before?.type === type &&
    before.x === x &&
    before.y === y &&
    before.rows === rows &&
    before.look === look &&
    before.expanded === expanded
  if (stays && before.width === width && before.height === height) return before
  return { id: type.id, type, rows, look, expanded, x, y, width, height }
}

type StatedEdge = RelationEdge & { readonly id: string }

const stated = new WeakMap<CardRows, readonly StatedEdge[]>()

/**
 * The relationships that a card states, those of the types nested in it too, with the keys of their rows. Remembered as
 * long as the rows, which a change of the type replaces.
 */
export function edgesOn({ type, rows }: Pick<SceneCard, 'type' | 'rows'>): readonly StatedEdge[] {
  const known = stated.get(rows)
  if (known) return known
  const own = edgesFrom(type).map((edge) => ({ ...edge, id: edge.property as string }))
  const nested = rows.all.flatMap((row) => (row.depth === 0 ? [] : nestedEdges(row)))
  const edges = [...own, ...nested]
  stated.set(rows, edges)
  return edges
}

const nestedEdges = ({ owner, property, key }: CardRow) =>
  edgesFrom(owner)
    .filter((edge) => edge.property === property.id)
    .map((edge) => ({ ...edge, id: key }))
