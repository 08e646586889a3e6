import { edgesFrom } from '../edges.ts'
import { indexOf, objectTypesOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import { edgesOn, lookOf, nextCard, nextEdge, type Scene, type SceneInput } from './scene.ts'

/**
 * The next scene where only what some object types say changed, and no name, place or relationship came or went: what
 * belongs to them, and to those that refer to them, is made again. Null where all of it has to be.
 */
export function patchScene(previous: Scene, before: SceneInput, input: SceneInput): Scene | null {
  const { model, style } = input
  if (!isSameGround(before, input)) return null
  const nested = style?.embedded === 'nested'
  const cards = new Map(previous.cards)
  const replaced: ObjectTypeId[] = []
  const changed = withUsers(model, changedTypes(before.model, model))
  for (const id of nested ? withEmbedders(model, changed) : changed) {
    const type = model.objectTypes.get(id)
    const known = before.model.objectTypes.get(id)
    const card = cards.get(id)
    if (!type || !known || !hasSameLines(known, type, nested)) return null
    if (!card && !nested && !lookOf(input, id).hidden) return null
    const next = card && nextCard(card, type, input, card)
    if (!next || next === card) continue
    cards.set(id, next)
    replaced.push(id)
  }
  const edges = new Map(previous.edges)
  for (const id of sourcesOf(model, replaced, nested)) {
    const from = cards.get(id)
    for (const edge of from ? edgesOn(from) : []) {
      const to = cards.get(edge.target)
      const known = edges.get(edge.id)
      if (from && to) edges.set(edge.id, nextEdge(known, edge, from, to))
    }
  }
  return { model, cards, edges }
}

/** The cards with lines from or to these. */
function sourcesOf(
  model: Model,
  ids: readonly ObjectTypeId[],
  nested: boolean,
): Iterable<ObjectTypeId> {
  const users = withUsers(model, ids)
  return nested ? withEmbedders(model, users) : users
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

/** Do the same lines start here? Nested, also of the same kinds: what is embedded has no card. */
function hasSameLines(before: ObjectType, after: ObjectType, nested: boolean): boolean {
  const [known, now] = [edgesFrom(before), edgesFrom(after)]
  return (
    known.length === now.length &&
    (!nested || before.kind === after.kind) &&
    known.every(({ property, target, kind }, i) => {
      const edge = now[i]
      return (
        edge?.property === property && edge.target === target && (!nested || edge.kind === kind)
      )
    })
  )
}
