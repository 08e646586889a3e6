import { memberOf, stringAt, syncSettingsOf, type JsonNode } from '#core/formats'
import { isOn, isWholeOn, propertyOf, type ObjectType, type Property, type Side } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import { tellResidue } from './kept.ts'
import { tellKeyword, tellSdkFacts } from './one-side.ts'
import { collectionName } from './places.ts'
import { isInverse, isOnClients, listed, type ToldType } from './told.ts'

/** All that is to be said of an object type as a whole. */
export function tellObjectType(told: ToldType): readonly Statement[] {
  const { type, places } = told
  const { keywords, requiredUnknown = [] } = type.server
  const nodes = places.map(({ node }) => node)
  const residue = type.residue['app-services']?.relationships ?? []
  return [
    ...tellTypeOnServer(told),
    ...tellTypeOnClients(told),
    ...(type.only === 'app-services' ? [say('type-on-server', { type: type.name })] : []),
    ...keywords.map((keyword) => tellKeyword(keyword, `\`${type.name}\``, nodes)),
    ...tellOneSided(told),
    ...tellResidue(type.residue),
    ...residue.map(({ key }) => say('type-kept-relationship', { key })),
    ...(requiredUnknown.length === 0
      ? []
      : [say('type-required-unknown', { names: listed(requiredUnknown) })]),
  ]
}

function tellTypeOnServer({ model, type, places }: ToldType): readonly Statement[] {
  const { name, kind, collection } = type
  const [first] = places
  if (!isOn('app-services', type)) return [say('type-server-goes-without', { type: name })]
  if (!first)
    return [
      kind === 'embedded'
        ? say('not-embedded-yet', { type: name })
        : say('no-collection', { type: name }),
    ]
  const file = syncSettingsOf(model.app)?.file ?? 'sync/config.json'
  return [
    ...(kind !== 'embedded' && collection
      ? [
          say('type-collection', {
            collection: collectionName(type),
            dataSource: collection.dataSource,
          }),
        ]
      : []),
    ...(kind === 'embedded'
      ? [
          say('type-inlined', {
            count: places.length === 1 ? '1 place' : `${places.length} places`,
          }),
          ...places.map(({ root, excerpt: { path } }) =>
            say('place', { collection: collectionName(root), path }),
          ),
        ]
      : []),
    tellTitle(type, first.node),
    tellRequired(type, first.node),
    ...(kind === 'asymmetric' ? [say('type-asymmetric', { file })] : []),
  ]
}

function tellTitle({ name }: ObjectType, node: JsonNode | null): Statement {
  const title = stringAt(node, 'title')
  if (title === undefined) return say('type-no-title', {})
  return title === name
    ? say('type-title', { title })
    : say('type-other-title', { title, type: name })
}

function tellRequired({ properties }: ObjectType, node: JsonNode | null): Statement {
  const required = memberOf(node, 'required')?.value
  const items = required?.kind === 'array' ? required.items : []
  const known = new Set(properties.map(({ name }) => name))
  const names = items.flatMap((item) =>
    item.kind === 'string' && known.has(item.value) ? [item.value] : [],
  )
  return names.length === 0
    ? say('type-nothing-required', {})
    : say('type-required', { names: listed(names) })
}

function tellTypeOnClients({ type }: ToldType): readonly Statement[] {
  if (!isOn('object-model', type)) return [say('type-clients-go-without', { type: type.name })]
  if (type.kind === 'embedded') return [say('type-embedded', {})]
  const key = type.primaryKey === null ? undefined : propertyOf(type, type.primaryKey)
  return [
    say(type.kind === 'asymmetric' ? 'type-client-asymmetric' : 'type-object', {}),
    key ? say('type-key', { key: key.client.codeName ?? key.name }) : say('type-no-key', {}),
  ]
}

/** What one side has of it and the other has not. */
function tellOneSided({ model, type }: ToldType): readonly Statement[] {
  const { name, client, properties } = type
  const lacks = (side: Side, property: Property): boolean => {
    if (side === 'object-model') return !isOnClients({ model, type, property })
    if (!isWholeOn(side, (id) => model.objectTypes.get(id), property)) return true
    return isInverse(property) || property.type.kind === 'unresolved'
  }
  const lacking = (side: Side): readonly string[] =>
    properties
      .filter((property) => isOn(side, type) && lacks(side, property))
      .map((property) => property.name)
  const notOnClients = lacking('object-model')
  const notOnServer = lacking('app-services')
  const isShared = isOn('object-model', type)
  return [
    ...(notOnClients.length === 0
      ? []
      : [say('type-server-properties', { names: listed(notOnClients) })]),
    ...(type.only === 'object-model' ? [say('type-on-clients', { type: name })] : []),
    ...(notOnServer.length === 0
      ? []
      : [say('type-client-properties', { names: listed(notOnServer) })]),
    ...(client.codeName === undefined || client.codeName === name
      ? []
      : [say('type-code-name', { code: client.codeName, stored: name })]),
    ...tellSdkFacts(client.sdk ?? {}),
    ...(isShared && properties.length > 1 ? [say('type-order', {})] : []),
  ]
}
