import { memberOf, stringAt, type JsonMember, type JsonNode } from '../../shared/json-text/index.ts'

export type ObjectNode = JsonNode & { readonly kind: 'object' }

/** A place in a text where an object type is described; `key` where an object of types names it. */
export type FoundType = { readonly node: ObjectNode; readonly key: string | null }

/** The places of all object types, in written order, and the parts of the lists that are none. */
export type FoundTypes = {
  readonly types: readonly FoundType[]
  readonly strays: readonly JsonNode[]
}

const wrappers = ['schema', 'schemas']

/**
 * Finds object types in any of the wrappings met in the wild: an array (canonical; what realm-tools dumps), one
 * object type, `{ "schema": … }`, `{ "schemas": … }`, or an object with type names as keys.
 */
export function findTypes(root: JsonNode | null): FoundTypes {
  if (root?.kind === 'array') return findInArray(root)
  if (root?.kind !== 'object') return { types: [], strays: [] }
  if (looksLikeType(root)) return { types: [{ node: root, key: null }], strays: [] }
  for (const key of wrappers) {
    const inner = memberOf(root, key)?.value
    const found = findTypes(inner ?? null)
    if (found.types.length > 0 || inner?.kind === 'array') return found
  }
  return findByName(root)
}

function findInArray(root: JsonNode & { kind: 'array' }): FoundTypes {
  const types: FoundType[] = []
  const strays: JsonNode[] = []
  for (const node of root.items) {
    if (node.kind === 'object') types.push({ node, key: null })
    else strays.push(node)
  }
  return { types, strays }
}

function findByName(root: ObjectNode): FoundTypes {
  const types = membersThatCount(root).flatMap(({ key, value }): FoundType[] =>
    value.kind === 'object' && hasProperties(value) ? [{ node: value, key }] : [],
  )
  return { types, strays: [] }
}

/** The members of an object in written order, without those that a later one of the same key hides. */
export function membersThatCount(node: ObjectNode): readonly JsonMember[] {
  const last = new Map(node.members.map((member) => [member.key, member]))
  return node.members.filter((member) => last.get(member.key) === member)
}

function looksLikeType(node: ObjectNode): boolean {
  return stringAt(node, 'name') !== undefined && hasProperties(node)
}

function hasProperties(node: ObjectNode): boolean {
  const kind = memberOf(node, 'properties')?.value.kind
  return kind === 'object' || kind === 'array'
}
