import type { ObjectType, ObjectTypeKind } from '#core/model'
import { members, onlyWords, sdkFacts } from './property-facts.ts'
import { keyOf } from './relations.ts'
import { visible } from './visible.ts'

/** One thing that is said of an object type: what it is about, and it. */
export type Fact = { readonly label: string; readonly value: string }

const kinds: Readonly<Record<ObjectTypeKind, string>> = {
  object: 'object',
  embedded: 'embedded object',
  asymmetric: 'asymmetric object',
}

/** All that is said of an object type as a whole, but for its description. */
export function typeFacts(type: ObjectType): readonly Fact[] {
  const { kind, server, client, name, residue } = type
  const { codeName, sdk = {} } = client
  const key = keyOf(type)
  const kept = residue['app-services']
  const onServer = [
    ...(server.title === undefined ? [] : [`title: ${JSON.stringify(server.title)}`]),
    ...members(server.keywords.filter((keyword) => keyword.key !== 'description')),
    ...members(kept?.members ?? []),
    ...members(kept?.relationships ?? [], 'relationship '),
    ...(server.requiredUnknown ?? []).map((one) => `requires ${one}, which is no property`),
  ]
  const onClients = [
    ...(codeName === undefined || codeName === name ? [] : [`called ${codeName} in code`]),
    ...sdkFacts(sdk),
    ...members(residue['object-model']?.members ?? []),
  ]
  return [
    { label: 'Kind', value: [kinds[kind], ...onlyWords(type)].join(', ') },
    ...collectionFact(type),
    ...(kind === 'embedded' ? [] : [{ label: 'Primary key', value: key ? key.name : 'none' }]),
    ...listed('Server', onServer),
    ...listed('Clients', onClients),
  ].map(({ label, value }) => ({ label, value: visible(value) }))
}

function collectionFact({ collection }: ObjectType): readonly Fact[] {
  if (!collection) return []
  const { database, name, dataSource } = collection
  return [{ label: 'Collection', value: `${database}.${name} in ${dataSource}` }]
}

function listed(label: string, facts: readonly string[]): readonly Fact[] {
  return facts.length === 0 ? [] : [{ label, value: facts.join('; ') }]
}
