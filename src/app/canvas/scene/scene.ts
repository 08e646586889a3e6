import { cardBox, edgesFrom, rowCentre, type Box, type RelationEdge } from '#core/layout'
import {
  emptyDocument,
  indexOf,
  objectTypesOf,
  referencesFrom,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Point,
  type PropertyId,
} from '#core/model'
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

const emptyScene: Scene = { model: emptyDocument.model, cards: new Map(), edges: new Map() }

export type SceneInput = {
  readonly model: Model
  readonly positionOf: (id: ObjectTypeId) => Point | undefined
  readonly expanded: ReadonlySet<ObjectTypeId>
}

/** The next scene, taking over from `previous` every card and line that has not changed. */
function nextScene(previous: Scene, { model, positionOf, expanded }: SceneInput): Scene {
  const cards = new Map<ObjectTypeId, SceneCard>()
  const sameNames = indexOf(previous.model).byName === indexOf(model).byName
  const boxOf: BoxOf = (type, shown, before) =>
    before?.type === type && before.expanded === shown && sameNames && !namesProperties(type)
      ? before
      : cardBox(type, model, shown)
  for (const type of objectTypesOf(model)) {
    const { id } = type
    const at = positionOf(id)
    const before = previous.cards.get(id)
    if (at) cards.set(id, nextCard(before, type, at, expanded.has(id), boxOf))
  }
  const edges = new Map<PropertyId, SceneEdge>()
  for (const from of cards.values())
    for (const edge of edgesFrom(from.type)) {
      const to = cards.get(edge.target)
      if (to) edges.set(edge.property, nextEdge(previous.edges.get(edge.property), edge, from, to))
    }
  return { model, cards, edges }
}

/** Scenes one after the other, each taking over from the one before. */
export function sceneKeeper(): (input: SceneInput) => Scene {
  let kept = emptyScene
  return (input) => (kept = nextScene(kept, input))
}

/** An inverse relationship names a property of another type, which can change while all types keep their names. */
function namesProperties(type: ObjectType): boolean {
  return referencesFrom(type).some(({ property }) => property.type.kind === 'inverse')
}

/** The size of a card; what its texts refer to can change it while the type stays. */
type BoxOf = (type: ObjectType, expanded: boolean, before: SceneCard | undefined) => Box

function nextCard(
  before: SceneCard | undefined,
  type: ObjectType,
  { x, y }: Point,
  expanded: boolean,
  boxOf: BoxOf,
): SceneCard {
  const { width, height } = boxOf(type, expanded, before)
  const stays =
    before?.type === type && before.x === x && before.y === y && before.expanded === expanded
  if (stays && before.width === width) return before
  return { id: type.id, type, expanded, x, y, width, height }
}

function nextEdge(
  before: SceneEdge | undefined,
  edge: RelationEdge,
  from: SceneCard,
  to: SceneCard,
): SceneEdge {
  if (before?.from === from && before.to === to) return before
  const rowY = rowCentre(from.type, edge.property, from.expanded)
  return { ...edge, from, to, route: routeBetween(from, rowY, to, edge.kind) }
}
