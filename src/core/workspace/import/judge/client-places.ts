import { spanAt } from '#core/diagnostics'
import { memberOf, parseJson, stringAt, type JsonNode } from '#core/formats'
import { propertyOf, type Model, type ObjectType } from '#core/model'
import type { FindPlace } from './judge.ts'

/** Finds the places of nodes in the client's file that a model was read from. */
export function clientPlaces(model: Model, file: string, text: string): FindPlace {
  const types = new Map<string, JsonNode>()
  const { root } = parseJson(file, text).value
  if (root) collectTypes(root, null, types)
  return (id, property) => {
    const type = model.objectTypes.get(id)
    const node = type && [type.name, codeNameOf(type)].map((name) => types.get(name)).find(Boolean)
    if (!node) return null
    const one = property === null ? undefined : propertyOf(type, property)
    const member = one && memberIn(node, [one.spelling['object-model']?.key, one.name])
    return member
      ? spanAt(file, text, member.start, member.end)
      : spanAt(file, text, node.start, node.start + 1)
  }
}

function codeNameOf({ name, client }: ObjectType): string {
  return client.codeName ?? name
}

/** Object types stand in a list, or under their names, somewhere in the file. */
function collectTypes(node: JsonNode, key: string | null, into: Map<string, JsonNode>): void {
  if (node.kind === 'array') for (const item of node.items) collectTypes(item, null, into)
  if (node.kind !== 'object') return
  const name = stringAt(node, 'name') ?? key
  if (name !== null && memberOf(node, 'properties')) into.set(name, node)
  else for (const member of node.members) collectTypes(member.value, member.key, into)
}

function memberIn(
  node: JsonNode,
  keys: readonly (string | undefined)[],
): { readonly start: number; readonly end: number } | null {
  const properties = memberOf(node, 'properties')?.value
  for (const key of keys) {
    const member = key === undefined ? undefined : memberOf(properties, key)
    if (member) return { start: member.keyStart, end: member.value.end }
  }
  return null
}
