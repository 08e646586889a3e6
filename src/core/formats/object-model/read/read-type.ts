import type { ObjectTypeKind, ResidueMember } from '#core/model'
import { memberOf, sliceOf, stringAt, type JsonNode } from '../../shared/json-text/index.ts'
import { membersThatCount, type ObjectNode } from './find-types.ts'

/** One entry of `properties`. */
export type Entry = { readonly key: string; readonly node: JsonNode }

/** An object type as its text describes it, properties not yet looked into. */
export type TypeText = {
  readonly name: string | null
  readonly kind: ObjectTypeKind
  /** The key in `properties` of the primary key. */
  readonly primaryKey: string | null
  readonly entries: readonly Entry[]
  readonly residue: readonly ResidueMember[]
}

/** What is wrong with an object type as a whole. */
export type TypeProblem =
  | 'properties-missing'
  | 'properties-as-array'
  | 'repeated-property'
  | 'primary-key-missing'
  | 'primary-key-stored-name'
  | 'two-kinds'
  | 'unknown-type-key'
  | 'wrong-type-value'

/** Hears what is wrong with an object type, and about which part of the text. */
export type ComplainOfType = (problem: TypeProblem, text: string, node: JsonNode) => void

const understood = ['name', 'primaryKey', 'embedded', 'asymmetric', 'properties']

/** Reads the head of an object type and finds its properties. Rules: realm-js `schema/validate.ts`. */
export function readTypeText(
  text: string,
  node: ObjectNode,
  complain: ComplainOfType = () => undefined,
): TypeText {
  const entries = readEntries(node, complain)
  return {
    name: stringAt(node, 'name') ?? null,
    kind: readKind(node, complain),
    primaryKey: readPrimaryKey(node, entries, complain),
    entries,
    residue: readResidue(text, node, complain),
  }
}

function readResidue(text: string, node: ObjectNode, complain: ComplainOfType): ResidueMember[] {
  const members = membersThatCount(node).filter(({ key }) => !understood.includes(key))
  return members.map(({ key, value }) => {
    if (key !== 'ctor') complain('unknown-type-key', key, value)
    return { key, value: sliceOf(text, value) }
  })
}

function readEntries(node: ObjectNode, complain: ComplainOfType): Entry[] {
  const properties = memberOf(node, 'properties')?.value
  if (!properties) {
    complain('properties-missing', '', node)
    return []
  }
  if (properties.kind === 'object') {
    const last = new Map(properties.members.map(({ key, value }) => [key, value]))
    return [...last].map(([key, value]) => ({ key, node: value }))
  }
  if (properties.kind !== 'array') {
    complain('wrong-type-value', 'properties', properties)
    return []
  }
  complain('properties-as-array', '', properties)
  const byName = new Map<string, JsonNode>()
  for (const item of properties.items) {
    const key = stringAt(item, 'name')
    if (key === undefined) complain('wrong-type-value', 'properties', item)
    else if (byName.has(key)) complain('repeated-property', key, item)
    if (key !== undefined) byName.set(key, item)
  }
  return [...byName].map(([key, item]) => ({ key, node: item }))
}

function readKind(node: ObjectNode, complain: ComplainOfType): ObjectTypeKind {
  const embedded = readFlag(node, 'embedded', complain)
  const asymmetric = readFlag(node, 'asymmetric', complain)
  if (embedded && asymmetric) complain('two-kinds', '', node)
  if (embedded) return 'embedded'
  return asymmetric ? 'asymmetric' : 'object'
}

function readFlag(node: ObjectNode, key: string, complain: ComplainOfType): boolean {
  const value = memberOf(node, key)?.value
  if (!value) return false
  if (value.kind === 'boolean') return value.value
  complain('wrong-type-value', key, value)
  return false
}

function readPrimaryKey(
  node: ObjectNode,
  entries: readonly Entry[],
  complain: ComplainOfType,
): string | null {
  const value = memberOf(node, 'primaryKey')?.value
  if (!value || value.kind === 'null') return null
  if (value.kind !== 'string') {
    complain('wrong-type-value', 'primaryKey', value)
    return null
  }
  if (entries.some(({ key }) => key === value.value)) return value.value
  const stored = entries.find((entry) => stringAt(entry.node, 'mapTo') === value.value)
  if (stored) complain('primary-key-stored-name', value.value, value)
  else if (value.value !== '') complain('primary-key-missing', value.value, value)
  return stored?.key ?? null
}
