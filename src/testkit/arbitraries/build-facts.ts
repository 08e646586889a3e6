import {
  jsonText,
  type ClientPropertyFacts,
  type KeywordText,
  type ObjectType,
  type ObjectTypeKind,
  type Property,
  type PropertyShape,
  type ServerPropertyFacts,
} from '#core/model'
import { holdsClientFacts, holdsServerFacts, type Side } from './side.ts'

/** Bit number `n` of the facts a plan asks for. */
function wants(facts: number, n: number): boolean {
  return ((facts >> n) & 1) === 1
}

function keyword(key: string, value: unknown): KeywordText {
  return { key, value: jsonText(value) }
}

/** What only the server understands about a property of this shape. */
export function serverFacts(
  side: Side,
  shape: PropertyShape,
  facts: number,
): Partial<Pick<Property, 'server' | 'residue'>> {
  const { type, container } = shape
  if (!holdsServerFacts(side) || type.kind === 'serverOnly' || type.kind === 'unresolved') return {}
  const isNever = container !== 'none' || type.kind !== 'primitive' || type.primitive === 'mixed'
  const own = wants(facts, 0) ? [keyword('description', 'A "quoted" note')] : []
  const inner = wants(facts, 1) && type.kind === 'primitive' ? valueKeywords(type.primitive) : []
  const server: ServerPropertyFacts = {
    ...(type.kind === 'primitive' && type.primitive === 'int' && wants(facts, 2)
      ? { width: 'int' as const }
      : {}),
    ...(isNever && wants(facts, 3) ? { required: true as const } : {}),
    keywords: container === 'none' ? [...own, ...inner] : own,
    elementKeywords: container === 'none' ? [] : inner,
  }
  const members = [{ key: 'x-note', value: jsonText({ kept: [1, null] }) }]
  return wants(facts, 4)
    ? { server, residue: { 'app-services': { members, elementMembers: [] } } }
    : { server }
}

function valueKeywords(primitive: string): KeywordText[] {
  if (primitive === 'string') return [keyword('minLength', 1), keyword('maxLength', 80)]
  if (primitive === 'int' || primitive === 'double') return [keyword('minimum', 0)]
  return []
}

const indexed: ReadonlySet<string> = new Set(['string', 'int', 'bool', 'date', 'objectId', 'uuid'])

const defaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['string', 'a\u2028"b"'],
  ['int', 0],
  ['double', 1.5],
  ['bool', false],
])

/** What only clients understand about a property of this shape. */
export function clientFacts(
  side: Side,
  shape: PropertyShape,
  { name, facts }: { readonly name: string; readonly facts: number },
): Partial<Pick<Property, 'client'>> {
  const { type, container } = shape
  if (!holdsClientFacts(side) || type.kind === 'serverOnly') return {}
  const named = wants(facts, 5) ? { codeName: `${name}InCode` } : {}
  const single = type.kind === 'primitive' && container === 'none' ? type.primitive : ''
  const sdk = side === 'any' && wants(facts, 6) ? { sdk: { swift: { note: jsonText('x') } } } : {}
  const client: ClientPropertyFacts = {
    ...named,
    ...(indexed.has(single) && wants(facts, 7) ? { index: 'general' as const } : {}),
    ...(single === 'string' && wants(facts, 8) ? { index: 'full-text' as const } : {}),
    ...(single === 'int' && wants(facts, 9) ? { counter: true as const } : {}),
    ...(defaults.has(single) && wants(facts, 10) && !wants(facts, 9)
      ? { default: jsonText(defaults.get(single)) }
      : {}),
    ...sdk,
  }
  return { client }
}

/** The one side that has the property, now and then, where either could. */
export function sideFacts(
  side: Side,
  { type }: PropertyShape,
  facts: number,
): Partial<Pick<Property, 'only'>> {
  const isShared = type.kind !== 'serverOnly' && type.kind !== 'unresolved'
  if (side !== 'any' || !isShared || !wants(facts, 11) || !wants(facts, 12)) return {}
  return { only: wants(facts, 13) ? 'app-services' : 'object-model' }
}

/** What only one side understands about an object type. */
export function typeFacts(
  side: Side,
  kind: ObjectTypeKind,
  facts: number,
): Partial<Pick<ObjectType, 'server' | 'client'>> {
  const server = { keywords: [keyword('description', 'What it is')] }
  return {
    ...(holdsServerFacts(side) && kind === 'object' && wants(facts, 0) ? { server } : {}),
    ...(side === 'any' && wants(facts, 1) ? { client: { codeName: 'InCode' } } : {}),
  }
}
