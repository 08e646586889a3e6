import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'

/** The type names of a node, `null` among them taken out. */
export type TypeNames = {
  /** Without repeats; undefined where the node names no type. */
  readonly names: readonly string[] | undefined
  readonly nullable: boolean
  /** Both `bsonType` and `type` are there; the first one counts. */
  readonly both: boolean
}

/** Reads `bsonType`, or else `type`: one name, or several for a union. */
export function typeNamesOf(node: JsonNode): TypeNames {
  const bson = memberOf(node, 'bsonType')?.value
  const json = memberOf(node, 'type')?.value
  const both = bson !== undefined && json !== undefined
  const value = bson ?? json
  if (!value) return { names: undefined, nullable: false, both }
  const all = value.kind === 'array' ? value.items.map(nameOf) : [nameOf(value)]
  const names = [...new Set(all)]
  const others = names.filter((name) => name !== 'null')
  const nullable = others.length > 0 && others.length < names.length
  return { names: nullable ? others : names, nullable, both }
}

/** Something that is no string is no type's name; it gets one that nothing has. */
function nameOf(node: JsonNode): string {
  if (node.kind === 'string') return node.value
  return node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : node.kind
}
