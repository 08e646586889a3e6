import type { Container, KeywordText, PrimitiveType, ResidueMember } from '#core/model'
import { sliceOf, type JsonMember, type JsonNode } from '../../shared/json-text/index.ts'

/** What a node is, as far as it decides which keywords apply to it. */
export type NodeRole = 'object' | 'dictionary' | 'list' | 'set' | 'number' | 'string' | 'other'

const anywhere = ['description', 'enum', 'validate', 'default']
const ofObjects = ['patternProperties', 'minProperties', 'maxProperties', 'dependencies']
const ofArrays = ['title', 'additionalItems', 'minItems', 'maxItems']
const modifiers = ['exclusiveMinimum', 'exclusiveMaximum']

/** The keywords that apply by role, besides those that say the type. Source: documentation, schemas/types. */
const keywords: Readonly<Record<NodeRole, ReadonlySet<string>>> = {
  object: new Set([...anywhere, ...ofObjects, 'additionalProperties']),
  dictionary: new Set([...anywhere, ...ofObjects, 'title']),
  list: new Set([...anywhere, ...ofArrays]),
  set: new Set([...anywhere, ...ofArrays]),
  number: new Set([...anywhere, ...modifiers, 'title', 'multipleOf', 'minimum', 'maximum']),
  string: new Set([...anywhere, 'title', 'minLength', 'maxLength', 'pattern']),
  other: new Set([...anywhere, 'title']),
}

const structure: Readonly<Record<NodeRole, ReadonlySet<string>>> = {
  object: new Set(['bsonType', 'type', 'title', 'properties', 'required']),
  dictionary: new Set(['bsonType', 'type', 'properties', 'additionalProperties']),
  list: new Set(['bsonType', 'type', 'items', 'uniqueItems']),
  set: new Set(['bsonType', 'type', 'items', 'uniqueItems']),
  number: new Set(['bsonType', 'type']),
  string: new Set(['bsonType', 'type']),
  other: new Set(['bsonType', 'type']),
}

/** The role of a node that holds a primitive or an object, or a container of them. */
export function roleOf(container: Container, value: PrimitiveType | 'object' | null): NodeRole {
  if (container !== 'none') return container
  if (value === 'object' || value === 'string') return value
  const isNumber = value === 'int' || value === 'float' || value === 'double'
  return isNumber || value === 'decimal128' ? 'number' : 'other'
}

/** Does a keyword apply to nodes of this role? */
export function applies(keyword: string, role: NodeRole): boolean {
  return keywords[role].has(keyword)
}

/** Does a member of this name say the type of such a node? */
export function isStructural(key: string, role: NodeRole): boolean {
  return structure[role].has(key)
}

/** The members of a node that do not say its type: keywords that are understood here, and all others. */
export function membersBeside(
  text: string,
  node: JsonNode,
  role: NodeRole,
): { readonly keywords: readonly KeywordText[]; readonly residue: readonly ResidueMember[] } {
  const understood: KeywordText[] = []
  const residue: ResidueMember[] = []
  for (const member of membersThatCount(node)) {
    if (saysType(member, role)) continue
    const entry = { key: member.key, value: sliceOf(text, member.value) }
    if (isUnderstood(member, role)) understood.push(entry)
    else residue.push(entry)
  }
  return { keywords: understood, residue }
}

function isUnderstood({ key, value }: JsonMember, role: NodeRole): boolean {
  return keywords[role].has(key) && (!modifiers.includes(key) || value.kind === 'boolean')
}

/** A member with a structural name and a value that means nothing there says no type. */
function saysType({ key, value }: JsonMember, role: NodeRole): boolean {
  if (!structure[role].has(key)) return false
  if (key === 'title') return value.kind === 'string' && value.value !== ''
  if (key === 'required') return value.kind === 'array'
  if (key === 'properties' || key === 'items') return value.kind === 'object'
  if (key === 'uniqueItems') return value.kind === 'boolean'
  return true
}

/** The members of an object without those that a later one of the same name overrides. */
export function membersThatCount(node: JsonNode | undefined): readonly JsonMember[] {
  if (node?.kind !== 'object') return []
  const last = new Map(node.members.map((member) => [member.key, member]))
  return node.members.filter((member) => last.get(member.key) === member)
}
