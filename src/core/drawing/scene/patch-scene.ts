import { indexOf, objectTypesOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import { edgesFrom } from '../edges.ts'
import { lookOf, nextCard, type Scene, type SceneInput } from './scene.ts'

/**
 * The next cards where only what some object types say changed, and no name or place came or went: what belongs to
 * them, and to those that refer to them, is made again. Null where all of it has to be.
 */
export function patchCards(
  previous: Scene['cards'],
  before: SceneInput,
  input: SceneInput,
): Scene['cards'] | null {
  const { model, style } = input
  if (!isSameGround(before, input)) return null
  const nested = style?.embedded === 'nested'
  const cards = new Map(previous)
  const changed = withUsers(model, changedTypes(before.model, model))
  for (const id of nested ? withEmbedders(model, changed) : changed) {
    const type = model.objectTypes.get(id)
    const known = before.model.objectTypes.get(id)
    const card = cards.get(id)
    if (!type || !known || (nested && !hasSameLines(known, type))) return null
    if (!card && !nested && !lookOf(input, id).hidden) return null
    if (card) cards.set(id, nextCard(card, type, input, card))
  }
  return cards
}

/** These object types and all that show them inside. */
function withEmbedders(model: Model, ids: Iterable<ObjectTypeId>): ReadonlySet<ObjectTypeId> {
  const { uses } = indexOf(model)
  const found = new Set(ids)
  for (const id of found)
    for (const { objectType, property } of uses.get(id) ?? [])
      if (property.type.kind === 'embedded') found.add(objectType)
  return found
}

function isSameGround(before: SceneInput, input: SceneInput): boolean {
  const { model, expanded, places } = input
  return (
    before.model.order === model.order &&
    before.expanded === expanded &&
    before.folded === input.folded &&
    before.looks === input.looks &&
    before.style === input.style &&
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

/** Do the same lines of the same kinds start here? What is embedded has no card. */
function hasSameLines(before: ObjectType, after: ObjectType): boolean {
  const [known, now] = [edgesFrom(before), edgesFrom(after)]
  return (
    known.length === now.length &&
    before.kind === after.kind &&
    known.every(({ property, target, kind }, i) => {
      const edge = now[i]
      return edge?.property === property && edge.target === target && edge.kind === kind
    })
  )
}
