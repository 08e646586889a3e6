import { memberOf, stringAt, type JsonNode } from '#core/formats'
import type { Collection } from '#core/model'

/** A server schema found inside a JSON text: the schema's node, and what surrounds it. */
export type SchemaPart = {
  readonly schema: JsonNode
  readonly relationships: JsonNode | null
  /** What the text itself says about the collection. */
  readonly collection: Partial<Collection>
}

/** What a JSON text is. */
export type Recognised =
  | { readonly kind: 'project' }
  | { readonly kind: 'schemas'; readonly parts: readonly SchemaPart[] }
  | { readonly kind: 'relationships' }
  /** Perhaps a Realm Object Schema; `single` when it would be one object type. */
  | { readonly kind: 'object-model'; readonly single: boolean }
  | { readonly kind: 'unknown' }

/**
 * Tells what a JSON text is by its content alone: a Tandem project, server schemas (alone, in an Admin API body, a rules
 * file, a `$jsonSchema` validator or the output of `listCollections`), relationships, or a Realm Object Schema.
 */
export function recognise(root: JsonNode): Recognised {
  if (root.kind === 'object' && memberOf(root, 'tandem')) return { kind: 'project' }
  const parts = schemaParts(root)
  if (parts.length > 0) return { kind: 'schemas', parts }
  if (isRelationships(root)) return { kind: 'relationships' }
  if (mayBeObjectModel(root)) return { kind: 'object-model', single: isObjectType(root) }
  return { kind: 'unknown' }
}

function schemaParts(root: JsonNode): readonly SchemaPart[] {
  if (root.kind === 'array') return root.items.flatMap((item) => schemaPart(item) ?? [])
  const batch = at(root, 'cursor', 'firstBatch')
  if (batch?.kind === 'array') return schemaParts(batch)
  return [schemaPart(root)].filter((part) => part !== null)
}

function schemaPart(node: JsonNode): SchemaPart | null {
  const part = wrappedPart(node)
  if (part || !isServerSchema(node)) return part
  return { schema: node, relationships: null, collection: {} }
}

/** A schema inside something that says which collection it is for. */
function wrappedPart(node: JsonNode): SchemaPart | null {
  const schema = at(node, 'schema')
  const metadata = at(node, 'metadata')
  if (schema?.kind === 'object' && (metadata?.kind === 'object' || stringIn(node, 'collection'))) {
    const names = metadata?.kind === 'object' ? metadata : node
    return {
      schema,
      relationships: at(node, 'relationships'),
      collection: {
        ...named('dataSource', stringIn(names, 'data_source')),
        ...named('database', stringIn(names, 'database')),
        ...named('name', stringIn(names, 'collection')),
      },
    }
  }
  const validator =
    at(node, '$jsonSchema') ??
    at(node, 'validator', '$jsonSchema') ??
    at(node, 'options', 'validator', '$jsonSchema')
  if (validator?.kind !== 'object') return null
  const name = stringIn(node, 'name') ?? stringIn(node, 'collMod') ?? stringIn(node, 'create')
  return { schema: validator, relationships: null, collection: named('name', name) }
}

/** An object schema as the server writes it, which is never called `name`, as Realm's types are. */
function isServerSchema(node: JsonNode): boolean {
  if (node.kind !== 'object' || stringIn(node, 'name') !== null) return false
  if (memberOf(node, 'bsonType') || stringIn(node, 'type') === 'object') return true
  const properties = at(node, 'properties')
  if (properties?.kind !== 'object') return false
  return (
    stringIn(node, 'title') !== null ||
    at(node, 'required')?.kind === 'array' ||
    properties.members.some(({ value }) => memberOf(value, 'bsonType') !== undefined)
  )
}

function isRelationships(node: JsonNode): boolean {
  if (node.kind !== 'object' || node.members.length === 0) return false
  return node.members.every(({ value }) => stringIn(value, 'ref') !== null)
}

/** Is anything in it described by `properties`, in one of the wrappings of a Realm Object Schema? */
function mayBeObjectModel(root: JsonNode): boolean {
  if (root.kind === 'array') return root.items.length === 0 || root.items.some(hasProperties)
  if (root.kind !== 'object') return false
  if (isObjectType(root)) return true
  return root.members.some(
    ({ key, value }) =>
      hasProperties(value) || ((key === 'schema' || key === 'schemas') && mayBeObjectModel(value)),
  )
}

function hasProperties(node: JsonNode): boolean {
  const kind = at(node, 'properties')?.kind
  return kind === 'object' || kind === 'array'
}

function isObjectType(node: JsonNode): boolean {
  return stringIn(node, 'name') !== null && at(node, 'properties') !== null
}

function at(node: JsonNode, ...keys: readonly string[]): JsonNode | null {
  let current: JsonNode | null = node
  for (const key of keys) current = memberOf(current, key)?.value ?? null
  return current
}

function stringIn(node: JsonNode, key: string): string | null {
  return stringAt(node, key) ?? null
}

function named<K extends keyof Collection>(key: K, name: string | null): Partial<Collection> {
  return name === null ? {} : { [key]: name }
}
