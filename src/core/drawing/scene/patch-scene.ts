import { edgesFrom } from '../edges.ts'
import { indexOf, objectTypesOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import { nextCard, nextEdge, type Scene, type SceneInput } from './scene.ts'

/**
 * The next scene where only what some object types say changed, and no name, place or relationship came or went: what
 * belongs to them, and to those that refer to them, is made again. Null where all of it has to be.
 */
export function patchScene(previous: Scene, before: SceneInput, input: SceneInput): Scene | null {
  const { model } = input
  if (!isSameGround(before, input)) return null
  const cards = new Map(previous.cards)
  const replaced: ObjectTypeId[] = []
  for (const id of withUsers(model, changedTypes(before.model, model))) {
    const type = model.objectTypes.get(id)
    const card = cards.get(id)
    if (!type || !card || !hasSameLines(card.type, type)) return null
    const next = nextCard(card, type, { model, at: card, expanded: card.expanded })
    if (next === card) continue
    cards.set(id, next)
    replaced.push(id)
  }
  const edges = new Map(previous.edges)
  for (const id of withUsers(model, replaced)) {
    const from = cards.get(id)
    for (const edge of from ? edgesFrom(from.type) : []) {
      const to = cards.get(edge.target)
      const known = edges.get(edge.property)
      if (from && to) edges.set(edge.property, nextEdge(known, edge, from, to))
    }
  }
  return { model, cards, edges }
}

function isSameGround(before: SceneInput, { model, expanded, places }: SceneInput): boolean {
  return (
    before.model.order === model.order &&
    before.expanded === expanded &&
    before.places.every((place, i) => place === places[i]) &&
    indexOf(before.model).byName === indexOf(model).byName
  )
}

function changedTypes(before: Model, after: Model): readonly ObjectTypeId[] {
  const known = objectTypesOf(before)
  return objectTypesOf(after).flatMap((type, i) => (type === known[i] ? [] : [type.id]))
}

/** These object types and all that refer to them. */
function withUsers(model: Model, ids: readonly ObjectTypeId[]): ReadonlySet<ObjectTypeId> {
  const { uses } = indexOf(model)
  return new Set(
    ids.flatMap((id) => [id, ...(uses.get(id) ?? []).map(({ objectType }) => objectType)]),
  )
}

function hasSameLines(before: ObjectType, after: ObjectType): boolean {
  const [known, now] = [edgesFrom(before), edgesFrom(after)]
  return (
    known.length === now.length &&
    known.every(({ property, target }, i) => {
      const edge = now[i]
      return edge?.property === property && edge.target === target
    })
  )
}
