import type { PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../syntax.ts'
import { primitivesByType } from '../types.ts'
import { lastName } from './nodes.ts'

/** A name for what is stored as a primitive value. */
export type Alias = {
  readonly name: string
  readonly primitive: PrimitiveType
  /** What it is stored as, where code of its own decides. */
  readonly custom: string | null
}

/** The alias that a declaration makes: an enumeration with raw values, another name for a type, a type that converts itself. */
export function aliasOf(node: SyntaxNode): Alias | null {
  const name = lastName(node.childForFieldName('name')?.text ?? '')
  if (node.type === 'typealias_declaration') return primitiveAlias(name, aliased(node), null)
  const inherits = node.namedChildren.filter(({ type }) => type === 'inheritance_specifier')
  const kind = node.childForFieldName('declaration_kind')?.text
  const raw = inherits[0] && lastName(inherits[0].text)
  const isEnum = kind === 'enum' && raw !== undefined && rawTypes.has(primitivesByType.get(raw))
  if (isEnum) return primitiveAlias(name, raw, null)
  const isCustom = inherits.some(({ text }) => customs.test(lastName(text)))
  const persisted = isCustom ? persistedType(node) : null
  return persisted === null ? null : primitiveAlias(name, persisted, persisted)
}

const rawTypes: ReadonlySet<PrimitiveType | undefined> = new Set([
  'int',
  'string',
  'float',
  'double',
])
const customs = /^(?:Failable)?CustomPersistable$/

function primitiveAlias(name: string, type: string, custom: string | null): Alias | null {
  const primitive = primitivesByType.get(type)
  return primitive ? { name, primitive, custom } : null
}

function persistedType(node: SyntaxNode): string | null {
  const body = node.childForFieldName('body')
  const said = body?.namedChildren.find(
    (one) =>
      one.type === 'typealias_declaration' &&
      one.childForFieldName('name')?.text === 'PersistedType',
  )
  return said ? aliased(said) : null
}

function aliased(node: SyntaxNode): string {
  return lastName(/=\s*(.*)$/s.exec(node.text)?.[1] ?? '')
}
