import { memberOf, stringAt, type JsonNode } from '#core/formats'
import type { Property } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import type { Place } from './places.ts'
import type { ToldProperty } from './told.ts'

/** The node of a property’s value, or of each element of its container. */
export function valueNode(node: JsonNode | null, { container }: Property): JsonNode | null {
  if (container === 'none') return node
  const element = container === 'dictionary' ? 'additionalProperties' : 'items'
  const value = memberOf(node, element)?.value
  return value?.kind === 'object' ? value : null
}

/** The type that a node names; `mixed` where it allows anything. */
export function typeNameOf(node: JsonNode | null): string {
  const [name = 'mixed'] = typeNames(node).filter((one) => one !== 'null')
  return name
}

function typeMember(node: JsonNode | null): JsonNode | undefined {
  return (memberOf(node, 'bsonType') ?? memberOf(node, 'type'))?.value
}

function typeNames(node: JsonNode | null): readonly string[] {
  const value = typeMember(node)
  const items = value?.kind === 'array' ? value.items : value ? [value] : []
  return items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
}

/** How the server’s text says the type, where it could say it more plainly. One place speaks for all. */
export function tellSpelling({ property, name, places }: ToldProperty): readonly Statement[] {
  const [place] = places
  if (!place || property.type.kind === 'serverOnly') return []
  const { node } = place
  const value = valueNode(node, property)
  const { container } = property
  return [
    ...tellTypeSpelling(node, `\`${name}\``),
    ...(container === 'none' || !value ? [] : tellTypeSpelling(value, elementsOf(name))),
    ...(saysFalse(node, 'uniqueItems') ? [say('spelling-not-unique', {})] : []),
    ...(container === 'dictionary' ? tellDictionarySpelling(node) : []),
    ...tellEntrySpelling(place),
  ]
}

/** What stands for the elements of a property in a sentence. */
export function elementsOf(name: string): string {
  return `each element of \`${name}\``
}

function tellTypeSpelling(node: JsonNode | null, what: string): readonly Statement[] {
  const names = typeNames(node)
  const [name] = names
  if (names.length === 0 || name === undefined) return [say('spelling-no-type', { what })]
  const isUnion = typeMember(node)?.kind === 'array'
  const value = JSON.stringify(names)
  const meaning = otherNames.get(name)
  return [
    ...(memberOf(node, 'bsonType') ? [] : [say('spelling-type', { what })]),
    ...(names.length > 1 && names.includes('null') ? [say('spelling-null', { what, value })] : []),
    ...(isUnion && !names.includes('null') ? [say('spelling-union', { what, value })] : []),
    ...(meaning === undefined ? [] : [say('spelling-name', { what, value: name, meaning })]),
  ]
}

/** Names that mean a type which is called otherwise. Source: documentation, schemas/types. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['number', 'double'],
  ['boolean', 'bool'],
])

function tellDictionarySpelling(node: JsonNode | null): readonly Statement[] {
  const additional = memberOf(node, 'additionalProperties')?.value
  return [
    ...(additional?.kind === 'boolean' ? [say('spelling-anything', {})] : []),
    ...(memberOf(node, 'properties') ? [say('spelling-no-properties', {})] : []),
  ]
}

function tellEntrySpelling({ entry }: Place): readonly Statement[] {
  return entry && stringAt(entry.node, 'source_key') === undefined
    ? [say('spelling-no-source-key', {})]
    : []
}

function saysFalse(node: JsonNode | null, key: string): boolean {
  const value = memberOf(node, key)?.value
  return value?.kind === 'boolean' && !value.value
}
