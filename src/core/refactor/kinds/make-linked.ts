import { newCollection, type Edit } from '#core/edits'
import {
  canBePrimaryKey,
  makeProperty,
  primitiveShape,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { planned, refused, type Refactoring } from '../plan.ts'

/**
 * Makes an embedded type a top-level one, with the primary key `_id` and a collection; what embedded it links to it.
 * An `_id` that it has already becomes the key.
 */
export function makeLinked(model: Model, objectType: ObjectTypeId, ids: IdSource): Refactoring {
  const type = model.objectTypes.get(objectType)
  if (!type) return refused(report('gone', {}))
  if (type.kind !== 'embedded')
    return refused(report('not-an-embedded-type', { objectType: type.name }, { objectType }))
  const known = type.properties.find(({ name }) => name === '_id')
  if (known && !canBePrimaryKey(known)) {
    const where = { objectType, property: known.id }
    return refused(report('id-is-no-key', { name: `${type.name}._id` }, where))
  }
  const collection = newCollection(model, type.name)
  const edits: readonly Edit[] = [
    { kind: 'setObjectTypeKind', objectType, typeKind: 'object', collection },
    ...keyEdits(type, known, ids),
  ]
  return planned(model, edits, {
    label: `Make ${type.name} linked`,
    data: `Each embedded \`${type.name}\` becomes a document of the collection "${collection.name}", and its \`_id\` stands in its place.`,
    notes: [],
  })
}

function keyEdits(
  { id: objectType }: ObjectType,
  known: Property | undefined,
  ids: IdSource,
): readonly Edit[] {
  if (!known) {
    const property = makeProperty(ids.property(), '_id', primitiveShape('objectId'))
    return [
      { kind: 'addProperty', objectType, property, index: 0 },
      { kind: 'setPrimaryKey', objectType, property: property.id },
    ]
  }
  const at = { objectType, property: known.id }
  const { type, container, elementOptional } = known
  const shape = { type, container, elementOptional, optional: false }
  return [
    ...(known.only ? [{ kind: 'setPropertyOnly', ...at, only: null } as const] : []),
    ...(known.optional ? [{ kind: 'setPropertyShape', ...at, shape } as const] : []),
    { kind: 'setPrimaryKey', ...at },
  ]
}
