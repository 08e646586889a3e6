import { newProperty, type Edit } from '#core/edits'
import {
  canBePrimaryKey,
  primitiveShape,
  type IdSource,
  type ObjectType,
  type Property,
} from '#core/model'
import type { Fix } from '../../finding.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { aliasOf, clientKey, objectSchema } from '../client-side.ts'

/** A synced top-level type has a primary key (V-24). */
export const noPrimaryKey = typeRule(
  {
    room: 'realm',
    code: 'no-primary-key',
    severity: 'error',
    message:
      "`{type}` has no primary key, and a synced type needs one called `_id`. Add it. Realm says: \"There must be a primary key property named '_id' on a synchronized Realm but none was found for type '{type}'\".",
    source: objectSchema,
    profiles: synced,
  },
  (type, found) => {
    if (type.kind === 'embedded' || clientKey(type)) return []
    return [found({ type: type.name }, { fixes: keyFixes(type) })]
  },
)

/** The primary key of a synced type is stored as `_id` (V-25). */
export const primaryKeyName = typeRule(
  {
    room: 'realm',
    code: 'primary-key-name',
    severity: 'error',
    message:
      "`{type}.{key}` is the primary key of a synced type, which must be stored as `_id`. Rename it. Realm says: \"The primary key property on a synchronized Realm must be named '_id' but found '{key}' for type '{type}'\".",
    source: objectSchema,
    profiles: synced,
  },
  (type, found) => {
    const key = clientKey(type)
    if (type.kind === 'embedded' || !key || key.name === '_id') return []
    const isFree = !type.properties.some(({ name }) => name === '_id')
    const fixes = isFree ? [storeAsId(type, key), renameToId(type, key)] : keyFixes(type)
    return [found({ type: type.name, key: key.name }, { property: key, fixes })]
  },
)

/** Sync leaves no choice about a property `_id` that can be the key; which type a new one has is for a person to say. */
function keyFixes(type: ObjectType): readonly Fix[] {
  const { id: objectType } = type
  const there = type.properties.find(({ name }) => name === '_id')
  const mark = (property: Property): Edit => ({
    kind: 'setPrimaryKey',
    objectType,
    property: property.id,
  })
  if (there && !canBePrimaryKey(there)) return []
  if (there)
    return [
      {
        title: 'Make `_id` the primary key',
        safe: type.primaryKey === null,
        edits: () => [mark(there)],
      },
    ]
  const add = (ids: IdSource): readonly Edit[] => {
    const property = newProperty(type, ids, '_id', primitiveShape('objectId'))
    return [{ kind: 'addProperty', objectType, property, index: 0 }, mark(property)]
  }
  return [{ title: 'Add `_id` as the primary key', safe: false, edits: (_, ids) => add(ids) }]
}

function renameToId({ id: objectType }: ObjectType, { id: property }: Property): Fix {
  return {
    title: 'Rename it to `_id`, in code too',
    safe: false,
    edits: () => [{ kind: 'renameProperty', objectType, property, name: '_id' }],
  }
}

/** What is stored changes its name; application code keeps it. */
function storeAsId({ id: objectType }: ObjectType, key: Property): Fix {
  const { id: property, client, name } = key
  const codeName = aliasOf(key) ?? name
  return {
    title: `Store it as \`_id\`, still \`${codeName}\` in code`,
    safe: false,
    edits: () => [
      { kind: 'renameProperty', objectType, property, name: '_id' },
      ...(client.codeName === codeName
        ? []
        : [
            {
              kind: 'setPropertyClient',
              objectType,
              property,
              client: { ...client, codeName },
            } as const,
          ]),
    ],
  }
}
