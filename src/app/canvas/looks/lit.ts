import type { Scene } from '#core/drawing'
import type { ObjectTypeId, PropertyId } from '#core/model'

type Chosen = {
  readonly objectTypes: readonly ObjectTypeId[]
  readonly property: PropertyId | null
}

/** The cards that belong to a selection: those that are selected and those they are related to. Null: none is. */
export function litBy(scene: Scene, chosen: Chosen): ReadonlySet<ObjectTypeId> | null {
  const own = new Set(chosen.objectTypes.flatMap((id) => cardsOf(scene, id)))
  if (own.size === 0) return null
  return chosen.property ? withTargets(scene, own, chosen.property) : neighboursOf(scene, own)
}

/** These cards, and those that a line leads to from them or to them. */
export function neighboursOf(scene: Scene, ids: Iterable<ObjectTypeId>): ReadonlySet<ObjectTypeId> {
  const own = new Set(ids)
  const all = new Set(own)
  for (const { from, to } of scene.edges.values()) {
    if (own.has(from.id)) all.add(to.id)
    if (own.has(to.id)) all.add(from.id)
  }
  return all
}

function withTargets(
  scene: Scene,
  own: Iterable<ObjectTypeId>,
  property: PropertyId,
): ReadonlySet<ObjectTypeId> {
  const all = new Set(own)
  for (const edge of scene.edges.values()) if (edge.property === property) all.add(edge.to.id)
  return all
}

/** The card of an object type, or those that it is nested in. */
function cardsOf(scene: Scene, id: ObjectTypeId): ObjectTypeId[] {
  if (scene.cards.has(id)) return [id]
  return [...scene.cards.values()]
    .filter(({ rows }) => rows.all.some(({ owner }) => owner.id === id))
    .map((card) => card.id)
}
