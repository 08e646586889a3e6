import { onClients } from '../../profile.ts'
import { propertyRule, typeRule } from '../../rule.ts'
import { clientProperties, isOnClients } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { deleteProperty } from '../fixes.ts'
import { utf8Length } from '../../utf8-length.ts'

const longestType = 57
const longestProperty = 63
const mostProperties = 65_535

/** A class is stored as a table called `class_` and its name, of 63 bytes at most (V-28). */
export const typeNameTooLong = typeRule(
  {
    room: 'realm',
    code: 'type-name-too-long',
    severity: 'error',
    message:
      '`{type}` is {length} bytes long, and the name of an object type at most {limit}. Shorten it. Realm says: "Name too long: class_{type}".',
    source: 'realm-core src/realm/group.hpp',
    profiles: onClients,
  },
  ({ name }, found) => {
    const length = utf8Length(name)
    return length > longestType ? [found({ type: name, length, limit: longestType })] : []
  },
)

/** A stored property is a column, whose name has 63 bytes at most (V-28). */
export const propertyNameTooLong = propertyRule(
  {
    room: 'realm',
    code: 'property-name-too-long',
    severity: 'error',
    message:
      '`{name}` is stored under a name of {length} bytes, of which Realm takes {limit}. Shorten it. Realm says: "Name too long: {property}".',
    source: 'realm-core src/realm/spec.cpp',
    profiles: onClients,
  },
  ({ property, name }, found) => {
    const length = utf8Length(property.name)
    if (length <= longestProperty || !isStored(property)) return []
    return [found({ name, property: property.name, length, limit: longestProperty })]
  },
)

/** A column has a name (V-28). Realm lets one without pass where the type has a primary key. */
export const propertyNameEmpty = propertyRule(
  {
    room: 'realm',
    code: 'property-name-empty',
    severity: 'error',
    message:
      'A property of `{type}` is stored under an empty name. Name it. Realm says: "Property name in use: ".',
    source: 'realm-core src/realm/spec.cpp; our reading: whether or not there is a primary key',
    profiles: onClients,
  },
  ({ type, property }, found) => {
    if (property.name !== '' || !isStored(property)) return []
    return [found({ type: type.name }, { fixes: [deleteProperty(type, property)] })]
  },
)

/** A table has 65,535 columns at most (V-28). */
export const tooManyProperties = typeRule(
  {
    room: 'realm',
    code: 'too-many-properties',
    severity: 'error',
    message:
      '`{type}` stores {count} properties, and Realm at most {limit}. Move some into an embedded type.',
    source: 'realm-core src/realm/table.hpp',
    profiles: onClients,
  },
  (type, found) => {
    const count = clientProperties(type).filter(isStored).length
    return count > mostProperties ? [found({ type: type.name, count, limit: mostProperties })] : []
  },
)

/** An inverse relationship is computed and has no column. */
function isStored(property: Parameters<typeof coreKindOf>[0]): boolean {
  return isOnClients(property) && coreKindOf(property) !== 'linking objects'
}
