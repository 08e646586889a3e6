import { jsonText, type JsonText, type KeywordText, type PropertyShape } from '#core/model'

/** What the value of a keyword must be. */
type ValueKind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'object' | 'schema' | 'any'

/** The kinds of schema node that keywords belong to. */
export type NodeKind = 'object' | 'array' | 'number' | 'string' | 'other'

/**
 * The keywords of the App Services Schema that say nothing about the type itself, by what their value must be.
 * Source: App Services documentation, "Schema Types" (`schemas/types.txt`), "Enforce a Schema" for `validate`,
 * "Update a Data Model" for `default`.
 */
const valueKinds = {
  description: 'text',
  title: 'text',
  enum: 'list',
  default: 'any',
  validate: 'object',
  additionalProperties: 'schema',
  patternProperties: 'object',
  minProperties: 'integer',
  maxProperties: 'integer',
  dependencies: 'object',
  minItems: 'integer',
  maxItems: 'integer',
  multipleOf: 'number',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'boolean',
  exclusiveMaximum: 'boolean',
  minLength: 'integer',
  maxLength: 'integer',
  pattern: 'text',
} as const satisfies Record<string, ValueKind>

type Keyword = keyof typeof valueKinds

const everywhere: readonly Keyword[] = ['description', 'title', 'enum', 'validate', 'default']
const onNode: Readonly<Record<NodeKind, readonly Keyword[]>> = {
  object: ['minProperties', 'maxProperties', 'patternProperties', 'dependencies'],
  array: ['minItems', 'maxItems'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern'],
  other: [],
}

/** Keywords of an object type's own node. */
export const objectTypeKeywords: readonly string[] = [
  'description',
  'enum',
  'validate',
  'additionalProperties',
  ...onNode.object,
]

/** Keywords that a node of this kind can carry below an object type's own. */
export function keywordsOn(kind: NodeKind): readonly string[] {
  return [...everywhere, ...onNode[kind]]
}

/** The kind of node the server writes for a property. */
export function nodeKindOf(shape: PropertyShape): NodeKind {
  if (shape.container === 'dictionary') return 'object'
  return shape.container === 'none' ? elementKindOf(shape) : 'array'
}

/** The kind of node the server writes for one value of a property. */
export function elementKindOf({ type }: PropertyShape): NodeKind {
  if (type.kind !== 'primitive') return 'other'
  if (type.primitive === 'string') return 'string'
  return ['int', 'float', 'double', 'decimal128'].includes(type.primitive) ? 'number' : 'other'
}

const demands: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  integer: 'a whole number of at least 0',
  number: 'a number',
  boolean: '`true` or `false`',
  list: 'a list, such as `["a", "b"]`',
  object: 'an object, such as `{ }`',
  schema: '`true`, `false` or a schema',
  any: 'a JSON value',
}

/** A typed value, or why it is none. */
export type ReadValue = { readonly value: JsonText } | { readonly problem: string }

/** Reads the value of a keyword as a person types it: plain text where only a text will do, JSON elsewhere. */
export function readKeyword(key: string, typed: string): ReadValue {
  const kind = kindOf(key)
  if (kind === 'text') return { value: jsonText(typed) }
  const read = readJson(typed)
  if ('problem' in read || accepts(kind, JSON.parse(read.value))) return read
  return { problem: `\`${key}\` takes ${demands[kind]}.` }
}

/** The value of a keyword as a person types it. */
export function shownKeyword({ key, value }: KeywordText): string {
  if (kindOf(key) !== 'text') return value
  const text: unknown = JSON.parse(value)
  return typeof text === 'string' ? text : value
}

/** Reads JSON as a person types it, keeping how it is written. */
export function readJson(typed: string): ReadValue {
  const text = typed.trim()
  try {
    JSON.parse(text)
    return { value: text as JsonText }
  } catch {
    return { problem: 'This is not JSON. Put texts in double quotes.' }
  }
}

/** The keywords with one set, added at the end, or (null) taken away. Others stay as they are written. */
export function withKeyword(
  keywords: readonly KeywordText[],
  key: string,
  value: JsonText | null,
): readonly KeywordText[] {
  if (value === null) return keywords.filter((keyword) => keyword.key !== key)
  if (!keywords.some((keyword) => keyword.key === key)) return [...keywords, { key, value }]
  return keywords.map((keyword) => (keyword.key === key ? { key, value } : keyword))
}

function kindOf(key: string): ValueKind {
  return Object.hasOwn(valueKinds, key) ? valueKinds[key as Keyword] : 'any'
}

function accepts(kind: ValueKind, value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const checks: Readonly<Record<ValueKind, boolean>> = {
    text: typeof value === 'string',
    integer: typeof value === 'number' && Number.isInteger(value) && value >= 0,
    number: typeof value === 'number',
    boolean: typeof value === 'boolean',
    list: Array.isArray(value),
    object: isObject,
    schema: isObject || typeof value === 'boolean',
    any: true,
  }
  return checks[kind]
}
