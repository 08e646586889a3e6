import type { Container } from '#core/model'
import type { ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { attributesOf, lastName, textArgument, type Attributes } from './attributes.ts'
import { readDefault } from './read-default.ts'
import { isReference, readType, type ReadType, type TypeNames } from './read-type.ts'

/** What reading a member found out about it, besides what it says. */
export type MemberNews = 'type-not-understood' | 'default-not-understood' | 'maybe-required'

export type ReadMember = {
  readonly storedName: string
  /** Null where it looks persisted but is not understood. */
  readonly property: ReadProperty | null
  readonly news: MemberNews | null
}

/** How a class means its reference types: by `[Required]` alone, by `?` alone, or by `[Required]` without knowing. */
export type Nullability = 'required' | 'annotated' | 'unknown'

/** A member of a model class; null where Realm does not store it. Source: realm-dotnet `Parser.cs`. */
export function readMember(
  node: SyntaxNode,
  nullability: Nullability,
  names: TypeNames,
): ReadMember | null {
  const name = lastName(node.childForFieldName('name'))
  const typeNode = node.childForFieldName('type')
  const accessors = automaticAccessors(node)
  const attributes = attributesOf(node)
  if (!typeNode || name === '' || !accessors || attributes.has('Ignored')) return null
  const storedName = textArgument(attributes, 'MapTo') ?? name
  const type = readType(typeNode, names)
  const isComputed = !accessors.has('set') && (type === null || type.container === 'none')
  if (isComputed) return null
  if (!type) return { storedName, property: null, news: 'type-not-understood' }
  if (type.container === 'inverse') return inverse(node, name, storedName, type, attributes)
  const fallback = defaultOf(node, type)
  const said = optionality(type, attributes, nullability)
  const news = said.isUnsure ? 'maybe-required' : null
  return {
    storedName,
    property: {
      ...facts(node, name, storedName, attributes),
      value: type.value,
      container: type.container,
      optional: said.optional,
      elementOptional: said.elementOptional,
      counter: type.counter,
      default: fallback === 'code' ? null : fallback,
    },
    news: fallback === 'code' ? 'default-not-understood' : news,
  }
}

/** The accessors of a property that has a field of its own; null for any other. */
function automaticAccessors(node: SyntaxNode): ReadonlySet<string> | null {
  const modifiers = node.namedChildren.filter(({ type }) => type === 'modifier')
  if (modifiers.some(({ text }) => text === 'static' || text === 'abstract')) return null
  const list = node.childForFieldName('accessors')
  const accessors = list?.namedChildren.filter(({ type }) => type === 'accessor_declaration') ?? []
  const isAutomatic = accessors.every((accessor) => accessor.childForFieldName('body') === null)
  if (accessors.length === 0 || !isAutomatic) return null
  return new Set(accessors.map((accessor) => accessor.childForFieldName('name')?.text ?? ''))
}

function facts(node: SyntaxNode, name: string, storedName: string, attributes: Attributes) {
  const primaryKey = attributes.has('PrimaryKey')
  const indexed = attributes.get('Indexed')
  const isFullText = indexed?.some(({ text }) => /\bFullText$/.test(text)) ?? false
  const index = isFullText ? ('full-text' as const) : ('general' as const)
  return {
    name,
    storedName,
    primaryKey,
    index: indexed && !primaryKey ? index : null,
    range: { start: node.startIndex, end: node.endIndex },
  }
}

function inverse(
  node: SyntaxNode,
  name: string,
  storedName: string,
  { className }: Extract<ReadType, { container: 'inverse' }>,
  attributes: Attributes,
): ReadMember | null {
  const property = textArgument(attributes, 'Backlink')
  if (property === null) return null
  return {
    storedName,
    property: {
      ...facts(node, name, storedName, attributes),
      value: { kind: 'inverse', className, property },
      container: 'list',
      optional: false,
      elementOptional: false,
      counter: false,
      default: null,
    },
    news: null,
  }
}

type Stored = Exclude<ReadType, { container: 'inverse' }> & { readonly container: Container }

function defaultOf(node: SyntaxNode, { value, container }: Stored) {
  const initial = node.childForFieldName('value')
  const primitive = value.kind === 'primitive' ? value.primitive : null
  return initial ? readDefault(initial, primitive, container) : null
}

function optionality(type: Stored, attributes: Attributes, nullability: Nullability) {
  const { value, isNullable, container } = type
  const byAttribute = isReference(value) && nullability !== 'annotated'
  const isOptional = byAttribute ? !attributes.has('Required') : isNullable
  return {
    optional: container === 'none' && isOptional,
    elementOptional: container !== 'none' && isOptional,
    isUnsure: byAttribute && isOptional && !isNullable && nullability === 'unknown',
  }
}
