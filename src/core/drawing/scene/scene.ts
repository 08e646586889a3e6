import { cardBox, rowCentre } from '../card-box.ts'
import type { RelationEdge } from '../edges.ts'
import type { Model, ObjectType, ObjectTypeId, Point, PropertyId } from '#core/model'
import { routeBetween, type Route } from './route.ts'
import type { SceneCard } from './scene-card.ts'

/** A relationship with the line it takes. Keeps its identity while both cards do. */
export type SceneEdge = RelationEdge & {
  readonly from: SceneCard
  readonly to: SceneCard
  readonly route: Route
}

/** Everything the canvas shows, in the order of the model. What painters, hit tests and nodes are made of. */
export type Scene = {
  readonly model: Model
  readonly cards: ReadonlyMap<ObjectTypeId, SceneCard>
  readonly edges: ReadonlyMap<PropertyId, SceneEdge>
}

/** Where cards stand. */
export type Places = Readonly<Record<ObjectTypeId, Point>>

export type SceneInput = {
  readonly model: Model
  /** A card stands where the first of these that knows it says. A card that none knows is not shown. */
  readonly places: readonly (Places | null)[]
  readonly expanded: ReadonlySet<ObjectTypeId>
}

type Placed = { readonly model: Model; readonly at: Point; readonly expanded: boolean }

/** The card of an object type: the one before where nothing about it has changed. */
export function nextCard(
  before: SceneCard | undefined,
  type: ObjectType,
  { model, at: { x, y }, expanded }: Placed,
): SceneCard {
  const { width, height } = cardBox(type, model, expanded)
  const stays =
    before?.type === type && before.x === x && before.y === y && before.expanded === expanded
  if (stays && before.width === width) return before
  return { id: type.id, type, expanded, x, y, width, height }
}

/** The line of a relationship: the one before where both cards are the same. */
export function nextEdge(
  before: SceneEdge | undefined,
  edge: RelationEdge,
  from: SceneCard,
  to: SceneCard,
): SceneEdge {
  if (before?.from === from && before.to === to) return before
  const rowY = rowCentre(from.type, edge.property, from.expanded)
  return { ...edge, from, to, route: routeBetween(from, rowY, to, edge.kind) }
}
