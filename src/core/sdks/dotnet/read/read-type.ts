import type { Container, PrimitiveType } from '#core/model'
import type { ReadValue } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { otherTypes, primitivesByName } from '../types.ts'
import { lastName } from './attributes.ts'
import type { Gathered } from './gather.ts'

/** One type as it is written. */
type Written = {
  /** Empty for what has no name: tuples, arrays of anything but bytes. */
  readonly name: string
  readonly isEscaped: boolean
  readonly isNullable: boolean
  readonly inner: readonly SyntaxNode[]
}

/** A single value's type. */
type Single = {
  readonly value: ReadValue
  readonly isNullable: boolean
  readonly counter: boolean
}

export type ReadType =
  | (Single & { readonly container: Container })
  | { readonly container: 'inverse'; readonly className: string }

const containers: ReadonlyMap<string, Container> = new Map([
  ['IList', 'list'],
  ['ISet', 'set'],
  ['IDictionary', 'dictionary'],
])

/** What a file says about the names of types. */
export type TypeNames = Pick<Gathered, 'enumerations' | 'renamed'>

/** What a written type says of a property; null where Realm stores no such thing. */
export function readType(node: SyntaxNode, names: TypeNames): ReadType | null {
  const written = writtenType(node)
  const { name, inner } = written
  const container = inner.length > 0 ? containers.get(name) : undefined
  if (name === 'IQueryable' && inner[0])
    return { container: 'inverse', className: writtenType(inner[0]).name }
  if (!container) {
    const single = singleOf(written, names)
    return single && { ...single, container: 'none' }
  }
  if (container === 'dictionary' && (inner.length !== 2 || !isString(inner[0]))) return null
  const element = inner.at(-1)
  const single = element ? singleOf(writtenType(element), names) : null
  return single && !single.counter ? { ...single, container } : null
}

/** May this type be null, and only then if it says so in a file that speaks of nullability? */
export function isReference(value: ReadValue): boolean {
  return value.kind === 'primitive' && (value.primitive === 'string' || value.primitive === 'data')
}

function singleOf(written: Written, names: TypeNames): Single | null {
  const { name, isNullable, inner, isEscaped } = written
  if (name === 'RealmInteger' && inner[0]) {
    const isInt = primitiveOf(writtenType(inner[0]).name) === 'int'
    return isInt ? { value: primitive('int'), isNullable, counter: true } : null
  }
  const value = name === 'Nullable' && inner[0] ? writtenType(inner[0]) : null
  if (value && value.name !== name) return singleOf({ ...value, isNullable: true }, names)
  if (name === '' || inner.length > 0) return null
  const meant = names.renamed.get(name) ?? name
  const known = isEscaped ? undefined : primitiveOf(meant)
  if (known) return { value: primitive(known), isNullable, counter: false }
  if (names.enumerations.has(meant) || (!isEscaped && otherTypes.has(meant))) return null
  return { value: { kind: 'named', name: meant }, isNullable, counter: false }
}

function primitive(name: PrimitiveType): ReadValue {
  return { kind: 'primitive', primitive: name }
}

function primitiveOf(name: string): PrimitiveType | undefined {
  return name === 'byte[]' ? 'data' : primitivesByName.get(name)
}

function isString(node: SyntaxNode | undefined): boolean {
  return node !== undefined && primitiveOf(writtenType(node).name) === 'string'
}

function writtenType(node: SyntaxNode): Written {
  const plain = { isEscaped: false, isNullable: false, inner: [] }
  if (node.type === 'nullable_type') {
    const type = node.childForFieldName('type')
    return type ? { ...writtenType(type), isNullable: true } : { ...plain, name: '' }
  }
  if (node.type === 'qualified_name' || node.type === 'alias_qualified_name') {
    const name = node.childForFieldName('name')
    return name ? writtenType(name) : { ...plain, name: '' }
  }
  if (node.type === 'generic_name') {
    const list = node.namedChildren.find(({ type }) => type === 'type_argument_list')
    const inner = list?.namedChildren ?? []
    return { ...plain, name: lastName(node.namedChildren[0] ?? null), inner }
  }
  if (node.type === 'array_type') {
    const isBytes = /^(byte|(System\.)?Byte)\s*\[\s*\]$/.test(node.text)
    return { ...plain, name: isBytes ? 'byte[]' : '' }
  }
  const isName = node.type === 'identifier' || node.type === 'predefined_type'
  const isEscaped = node.text.startsWith('@')
  return { ...plain, isEscaped, name: isName ? lastName(node) : '' }
}
