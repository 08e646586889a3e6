import type { Property } from '#core/model'
import { onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isOnClients } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { dropFact } from '../fixes.ts'

const indexable: ReadonlySet<string> = new Set([
  'int',
  'bool',
  'date',
  'string',
  'objectId',
  'uuid',
  'mixed',
])

/** Realm keeps an index of few types only, and of no collection but a list of string (V-07). */
export const notIndexable = propertyRule(
  {
    room: 'realm',
    code: 'not-indexable',
    severity: 'error',
    message:
      "`{name}` has an index, but Realm keeps none of its type. Remove the index. Realm says: \"Property '{name}' of type '{kind}' cannot be indexed.\"",
    source: 'realm-core src/realm/object-store/property.hpp, `type_is_indexable`',
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    if (property.client.index !== 'general' || !isOnClients(property)) return []
    if (type.primaryKey === property.id || canBeIndexed(property)) return []
    const fix = dropFact(type, property, 'index', { title: 'Remove the index', safe: true })
    return [found({ name, kind: coreKindOf(property) }, { fixes: [fix] })]
  },
)

function canBeIndexed({ type, container }: Property): boolean {
  if (type.kind !== 'primitive') return false
  if (container === 'list') return type.primitive === 'string'
  return container === 'none' && indexable.has(type.primitive)
}

/** Full text is searched in a string (V-15). */
export const fullTextType = propertyRule(
  {
    room: 'realm',
    code: 'full-text-type',
    severity: 'error',
    message:
      '`{name}` has a full-text index, which only a single string can have. Remove the index. Realm says: "Index not supported for this property: {property}".',
    source:
      'realm-core src/realm/table.cpp, `do_add_search_index`; our reading: no collection, though Realm lets a list of string pass',
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    const { type: value, container, client } = property
    if (client.index !== 'full-text' || !isOnClients(property)) return []
    const isString = value.kind === 'primitive' && value.primitive === 'string'
    if (isString && container === 'none') return []
    const title = 'Remove the full-text index'
    const fix = dropFact(type, property, 'index', { title, safe: true })
    return [found({ name, property: property.name }, { fixes: [fix] })]
  },
)

/** A primary key has an index of its own, and no property has two (V-16). */
export const fullTextPrimaryKey = propertyRule(
  {
    room: 'realm',
    code: 'full-text-primary-key',
    severity: 'error',
    message:
      '`{name}` is the primary key and cannot have a full-text index. Remove the index. Realm says: "primary key cannot have a full text index".',
    source: 'realm-core src/realm/table.cpp, `add_search_index`',
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    if (property.client.index !== 'full-text' || type.primaryKey !== property.id) return []
    const title = 'Remove the full-text index'
    return [found({ name }, { fixes: [dropFact(type, property, 'index', { title, safe: true })] })]
  },
)
