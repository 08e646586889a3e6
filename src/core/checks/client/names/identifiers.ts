import type { ObjectType, Property } from '#core/model'
import type { Fix } from '../../finding.ts'
import { onClients } from '../../profile.ts'
import { propertyRule, typeRule } from '../../rule.ts'
import { aliasOf, clientProperties, isOnClients } from '../client-side.ts'

const source =
  'our reading: Realm takes any name, but most SDKs make classes and members of them, whose names are identifiers'

/** Classes of most languages bear a name of letters, digits and underscores. */
export const typeIdentifier = typeRule(
  {
    room: 'realm',
    code: 'type-identifier',
    severity: 'info',
    message:
      '`{type}` is no name for a class in most languages. Give the object type a name of its own in code.',
    source,
    profiles: onClients,
  },
  (type, found) => {
    const { id: objectType, name, client } = type
    if (isIdentifier(client.codeName ?? name)) return []
    const codeName = identifierOf(name)
    const fix = (): Fix => ({
      title: `Call it \`${codeName}\` in code`,
      safe: false,
      edits: () => [{ kind: 'setObjectTypeClient', objectType, client: { ...client, codeName } }],
    })
    return [found({ type: name }, { fixes: isIdentifier(codeName) ? [fix()] : [] })]
  },
)

/** So do their members. */
export const propertyIdentifier = propertyRule(
  {
    room: 'realm',
    code: 'property-identifier',
    severity: 'info',
    message:
      '`{name}` is no name for a member of a class in most languages. Give the property a name of its own in code.',
    source,
    profiles: onClients,
  },
  ({ type, property, name }, found) => {
    const { name: stored } = property
    if (!isOnClients(property) || isIdentifier(aliasOf(property) ?? stored)) return []
    return [found({ name }, { fixes: renameInCode(type, property) })]
  },
)

function renameInCode(type: ObjectType, property: Property): readonly Fix[] {
  const codeName = identifierOf(property.name)
  const isTaken = clientProperties(type).some(
    (other) => other.name === codeName || aliasOf(other) === codeName,
  )
  if (!isIdentifier(codeName) || isTaken) return []
  const client = { ...property.client, codeName }
  const place = { objectType: type.id, property: property.id }
  return [
    {
      title: `Call it \`${codeName}\` in code`,
      safe: false,
      edits: () => [{ kind: 'setPropertyClient', ...place, client }],
    },
  ]
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name)
}

/** `Order Line` becomes `OrderLine`; what has no letters becomes nothing. */
function identifierOf(name: string): string {
  const [first = '', ...rest] = name.split(/[^\p{L}\p{M}\p{N}_]+/u).filter((word) => word !== '')
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^\p{N}/u.test(joined) ? `_${joined}` : joined
}
