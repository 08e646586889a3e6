import type { Container, PrimitiveType } from '#core/model'
import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'
import type { typeProblems } from '../problems/type-problems.ts'
import { primitiveNames, serverOnlyNames } from './bson-types.ts'
import { typeNamesOf } from './type-names.ts'

type Code = keyof typeof typeProblems

/** Why Realm has no type for a node. */
export type ServerOnlyCode =
  | 'unsupported-type'
  | 'unknown-bson-type'
  | 'json-integer'
  | 'union-type'
  | 'tuple-items'
  | 'missing-items'
  | 'nested-collection'
  | 'empty-object'

/** What one value is: a primitive, an object spelled out at this place, or something Realm has no type for. */
export type NodeValue =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType; readonly width?: 'int' }
  | { readonly kind: 'object'; readonly node: JsonNode }
  | {
      readonly kind: 'unsupported'
      readonly code: ServerOnlyCode
      readonly label: string
      /** What holds the elements that are at fault; `none` where the node itself is. */
      readonly within: Container
    }

/** What a schema node means, whatever its spelling. */
export type NodeType = {
  readonly value: NodeValue
  readonly container: Container
  /** The node of the elements, where they have one (`additionalProperties: true` has none). */
  readonly element: JsonNode | null
  /** A union with `null`: of the node itself, and of its elements. */
  readonly nullable: boolean
  readonly elementNullable: boolean
  /** Problems that do not keep the node from meaning something. */
  readonly notes: readonly Code[]
}

type One = { readonly nullable: boolean; readonly notes: readonly Code[] } & (
  | NodeValue
  | {
      readonly kind: 'container'
      readonly container: 'list' | 'set' | 'dictionary'
      readonly element: JsonNode | null
    }
)

const mixed: One = { kind: 'primitive', primitive: 'mixed', nullable: false, notes: [] }

/** Reads the type of a property's node. Understands every spelling: `type`, unions with null, absent keywords. */
export function typeOfNode(node: JsonNode): NodeType {
  const outer = readOne(node)
  const { nullable } = outer
  if (outer.kind !== 'container')
    return {
      value: outer,
      container: 'none',
      element: null,
      nullable,
      elementNullable: false,
      notes: outer.notes,
    }
  const { container, element } = outer
  const inner = element && !isAnything(element) ? readOne(element) : mixed
  const notes = [...outer.notes, ...inner.notes]
  if (inner.kind === 'primitive' || inner.kind === 'object')
    return {
      value: inner,
      container,
      element,
      nullable,
      elementNullable: inner.nullable,
      notes,
    }
  return {
    value: unsupportedElement(container, inner),
    container: 'none',
    element: null,
    nullable,
    elementNullable: false,
    notes: outer.notes,
  }
}

function unsupportedElement(
  container: 'list' | 'set' | 'dictionary',
  inner: One & { kind: 'container' | 'unsupported' },
): NodeValue {
  const whole = container === 'dictionary' ? 'dictionary' : 'array'
  const { kind } = inner
  if (kind === 'unsupported')
    return { kind, code: inner.code, label: `${whole} of ${inner.label}`, within: container }
  const part = inner.container === 'dictionary' ? 'dictionaries' : 'arrays'
  const label = `${whole} of ${part}`
  return { kind: 'unsupported', code: 'nested-collection', label, within: container }
}

/** An empty schema allows every value, as mixed does. */
function isAnything(node: JsonNode): boolean {
  return node.kind === 'object' && node.members.length === 0
}

function readOne(node: JsonNode): One {
  if (node.kind !== 'object') return unsupported('unsupported-type', 'not a schema')
  const { names, nullable, both } = typeNamesOf(node)
  const notes: Code[] = both ? ['both-type-keywords'] : []
  const one = readNamed(node, names ?? impliedNames(node))
  return { ...one, nullable, notes: [...notes, ...one.notes] }
}

function impliedNames(node: JsonNode): readonly string[] {
  if (memberOf(node, 'properties') || memberOf(node, 'additionalProperties')) return ['object']
  return memberOf(node, 'items') ? ['array'] : []
}

function readNamed(node: JsonNode, names: readonly string[]): One {
  const [name] = names
  if (name === undefined) return unsupported('unsupported-type', 'any')
  if (names.length > 1) return readUnion(names)
  if (name === 'object') return readObject(node)
  if (name === 'array') return readArray(node)
  const primitive = primitiveNames.get(name)
  if (primitive)
    return {
      kind: 'primitive',
      primitive,
      ...(name === 'int' ? { width: 'int' as const } : {}),
      nullable: false,
      notes: name === 'number' ? ['ambiguous-number'] : [],
    }
  if (name === 'integer') return unsupported('json-integer', name)
  if (serverOnlyNames.has(name)) return unsupported('unsupported-type', name)
  return unsupported('unknown-bson-type', name)
}

function readUnion(names: readonly string[]): One {
  if (names.every((name) => name === 'int' || name === 'long'))
    return { kind: 'primitive', primitive: 'int', nullable: false, notes: [] }
  return unsupported('union-type', names.join(' | '))
}

function readArray(node: JsonNode): One {
  const items = memberOf(node, 'items')?.value
  if (items?.kind === 'array') return unsupported('tuple-items', 'tuple')
  if (items?.kind !== 'object') return unsupported('missing-items', 'array')
  const unique = memberOf(node, 'uniqueItems')?.value
  const isSet = unique?.kind === 'boolean' && unique.value
  return {
    kind: 'container',
    container: isSet ? 'set' : 'list',
    element: items,
    nullable: false,
    notes: [],
  }
}

/** Tells apart embedded objects and dictionaries. The order of the questions is the rule. */
function readObject(node: JsonNode): One {
  const properties = memberOf(node, 'properties')?.value
  const additional = memberOf(node, 'additionalProperties')?.value
  const object: One = { kind: 'object', node, nullable: false, notes: [] }
  const dictionary = (element: JsonNode | null, notes: readonly Code[]): One => ({
    kind: 'container',
    container: 'dictionary',
    element,
    nullable: false,
    notes,
  })
  if (properties?.kind === 'object' && properties.members.length > 0) return object
  if (additional?.kind === 'object') return dictionary(additional, [])
  if (additional?.kind === 'boolean' && additional.value) return dictionary(null, [])
  if (titleOf(node) !== null) return object
  if (!properties && !additional) return dictionary(null, ['free-form-object'])
  return unsupported('empty-object', 'empty object')
}

/** The title of an object node; null where there is none that names a type. */
export function titleOf(node: JsonNode): string | null {
  const title = memberOf(node, 'title')?.value
  return title?.kind === 'string' && title.value !== '' ? title.value : null
}

function unsupported(code: ServerOnlyCode, label: string): One {
  return { kind: 'unsupported', code, label, within: 'none', nullable: false, notes: [] }
}
