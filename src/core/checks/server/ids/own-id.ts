import {
  canBePrimaryKey,
  makeProperty,
  primitiveShape,
  propertyOf,
  type ObjectType,
  type Property,
} from '#core/model'
import type { Fix } from '../../finding.ts'

/** The property called `_id`, which is the primary key of every synced type. */
export function idIn({ properties }: ObjectType): Property | undefined {
  return properties.find(({ name }) => name === '_id')
}

/** Ways to give a type that has no `_id` one: a new one, or the primary key that it has, under that name. */
export function givingId(type: ObjectType): readonly Fix[] {
  const { id: objectType, name } = type
  const add: Fix = {
    title: `Add an objectId \`_id\` to \`${name}\``,
    safe: false,
    edits: (_, ids) => {
      const property = makeProperty(ids.property(), '_id', primitiveShape('objectId'))
      return [
        { kind: 'addProperty', objectType, property, index: 0 },
        { kind: 'setPrimaryKey', objectType, property: property.id },
      ]
    },
  }
  const key = type.primaryKey === null ? undefined : propertyOf(type, type.primaryKey)
  if (!key || !canBePrimaryKey(key)) return [add]
  const rename: Fix = {
    title: `Rename \`${name}.${key.name}\` to \`_id\``,
    safe: false,
    edits: () => [{ kind: 'renameProperty', objectType, property: key.id, name: '_id' }],
  }
  return [add, rename]
}

/** Makes an `_id` an objectId. */
export function asObjectId(
  { id: objectType, primaryKey }: ObjectType,
  { id: property }: Property,
): Fix {
  return {
    title: 'Make `_id` an objectId',
    safe: false,
    edits: () => [
      { kind: 'setPropertyShape', objectType, property, shape: primitiveShape('objectId') },
      ...(primaryKey === property
        ? []
        : [{ kind: 'setPrimaryKey', objectType, property } as const]),
    ],
  }
}
