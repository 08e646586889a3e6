import { sameValue, type Edit } from '#core/edits'
import { sameShape, type ObjectType, type Property } from '#core/model'

/** The edits that change who an object type is: its name, kind and collection. Nothing else may depend on them. */
export function* headEdits(now: ObjectType, next: ObjectType): Generator<Edit> {
  const objectType = now.id
  if (now.name !== next.name) yield { kind: 'renameObjectType', objectType, name: next.name }
  const { kind: typeKind, collection } = next
  if (now.only !== next.only)
    yield { kind: 'setObjectTypeOnly', objectType, only: next.only ?? null }
  if (now.kind !== typeKind) yield { kind: 'setObjectTypeKind', objectType, typeKind, collection }
  else if (!sameValue(now.collection, collection))
    yield { kind: 'setCollection', objectType, collection }
}

/** The edits that turn the properties and facts of one object type into those of the other. */
export function* bodyEdits(now: ObjectType, next: ObjectType): Generator<Edit> {
  const objectType = now.id
  const before = new Map(now.properties.map((property) => [property.id, property]))
  const after = new Set(next.properties.map(({ id }) => id))
  for (const { id } of now.properties)
    if (!after.has(id)) yield { kind: 'removeProperty', objectType, property: id }
  for (const { id, name } of next.properties) {
    const known = before.get(id)
    if (known && known.name !== name)
      yield { kind: 'renameProperty', objectType, property: id, name }
  }
  for (const [index, property] of next.properties.entries())
    if (!before.has(property.id)) yield { kind: 'addProperty', objectType, property, index }
  yield* moves(now, next)
  for (const property of next.properties) {
    const known = before.get(property.id)
    if (known) yield* propertyEdits(next, known, property)
  }
  yield* factEdits(now, next)
}

function* factEdits(now: ObjectType, next: ObjectType): Generator<Edit> {
  const objectType = now.id
  const { server, client, residue, spelling, primaryKey } = next
  const hadKey = next.properties.some(({ id }) => id === now.primaryKey)
  if (primaryKey !== (hadKey ? now.primaryKey : null) && next.kind !== 'embedded')
    yield { kind: 'setPrimaryKey', objectType, property: primaryKey }
  if (!sameValue(now.server, server)) yield { kind: 'setObjectTypeServer', objectType, server }
  if (!sameValue(now.client, client)) yield { kind: 'setObjectTypeClient', objectType, client }
  if (!sameValue(now.residue, residue)) yield { kind: 'setObjectTypeResidue', objectType, residue }
  if (!sameValue(now.spelling, spelling))
    yield { kind: 'setObjectTypeSpelling', objectType, spelling }
}

function* propertyEdits(type: ObjectType, now: Property, next: Property): Generator<Edit> {
  const target = { objectType: type.id, property: now.id }
  const { type: value, container, optional, elementOptional } = next
  const shape = { type: value, container, optional, elementOptional }
  const { server, client, residue, spelling } = next
  if (now.only !== next.only) yield { kind: 'setPropertyOnly', ...target, only: next.only ?? null }
  if (!sameShape(now, next)) yield { kind: 'setPropertyShape', ...target, shape }
  if (!sameValue(now.server, server)) yield { kind: 'setPropertyServer', ...target, server }
  if (!sameValue(now.client, client)) yield { kind: 'setPropertyClient', ...target, client }
  if (!sameValue(now.residue, residue)) yield { kind: 'setPropertyResidue', ...target, residue }
  if (!sameValue(now.spelling, spelling)) yield { kind: 'setPropertySpelling', ...target, spelling }
}

/** Moves each property that stands in the way of the next one, or else fetches the next one. */
function* moves(now: ObjectType, next: ObjectType): Generator<Edit> {
  const before = new Set(now.properties.map(({ id }) => id))
  const after = new Set(next.properties.map(({ id }) => id))
  const order = now.properties.map(({ id }) => id).filter((id) => after.has(id))
  for (const [index, { id }] of next.properties.entries())
    if (!before.has(id)) order.splice(index, 0, id)
  const wanted = next.properties.map(({ id }) => id)
  for (let at = 0; at < wanted.length;) {
    const want = wanted[at]
    const stands = order[at]
    if (want === undefined || stands === undefined || want === stands) {
      at += 1
      continue
    }
    const property = order[at + 1] === want ? stands : want
    const index = wanted.indexOf(property)
    order.splice(order.indexOf(property), 1)
    order.splice(index, 0, property)
    yield { kind: 'moveProperty', objectType: now.id, property, index }
  }
}
