import {
  containerCalled,
  primitiveOf,
  readShorthand,
  type Container,
  type PrimitiveType,
} from '#core/model'
import type { ReadProperty, ReadValue } from '../../../reading/file-reading.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import { readDefault } from './read-default.ts'
import {
  meantBy,
  membersOf,
  stringOf,
  tell,
  textMeantBy,
  type Member,
  type Source,
  type Told,
} from './source.ts'

/** What a type says, before its names are looked up. */
export type ReadShape = Pick<
  ReadProperty,
  'value' | 'container' | 'optional' | 'elementOptional' | 'counter'
>

/** Reads one property of a schema; null where its type is not understood, which is told. */
export function readEntry(
  source: Source,
  type: string,
  key: string,
  { node, value, start, end }: Member,
  primaryKey: string | null,
): ReadProperty | null {
  const told = { type, property: key }
  const said = value && meantBy(value, source)
  const members = said?.type === 'object' ? entryMembers(source, said, told) : null
  const short = said && textMeantBy(said, source)
  const shape = members
    ? typeOf(source, members, told, node)
    : short === null
      ? null
      : shortShape(source, short, told, node)
  if (!shape) {
    tell(source, 'type-not-understood', told, value ?? node)
    return null
  }
  const storedName = textAt(source, members, 'mapTo') || key
  const isPrimary = primaryKey !== null && (key === primaryKey || storedName === primaryKey)
  const fallback = members?.get('default')
  const primitive: PrimitiveType =
    shape.value.kind === 'primitive' ? shape.value.primitive : 'mixed'
  return {
    ...shape,
    name: key,
    storedName,
    primaryKey: isPrimary,
    index: isPrimary ? null : indexOf(source, members),
    default: fallback ? readDefault(source, fallback, primitive, told) : null,
    range: { start, end },
  }
}

type Members = ReadonlyMap<string, SyntaxNode>

function entryMembers(source: Source, object: SyntaxNode, told: Told): Members {
  const members = new Map<string, SyntaxNode>()
  for (const { key, value, node } of membersOf(object)) {
    if (key !== null && value) members.set(key, value)
    else tell(source, 'computed', told, node)
  }
  return members
}

function textAt(source: Source, members: Members | null, key: string): string | null {
  const node = members?.get(key)
  return node ? textMeantBy(node, source) : null
}

function indexOf(source: Source, members: Members | null): ReadProperty['index'] {
  const node = members?.get('indexed')
  if (!node) return null
  const said = meantBy(node, source)
  if (said.type === 'true') return 'general'
  return stringOf(said) === 'full-text' ? 'full-text' : null
}

/** The type of a property in object notation. Rules: realm-js `schema/normalize.ts`. */
function typeOf(source: Source, members: Members, told: Told, node: SyntaxNode): ReadShape | null {
  const type = textAt(source, members, 'type')
  if (type === null || type === '') return null
  const objectType = textAt(source, members, 'objectType')
  if (members.has('objectType') && objectType === null) return null
  const optional = members.get('optional')
  const isOptional = optional !== undefined && meantBy(optional, source).type === 'true'
  const container = containerCalled(type)
  if (type === 'linkingObjects') {
    const property = textAt(source, members, 'property')
    if (!objectType || !property) return null
    return shaped({ kind: 'inverse', className: objectType, property }, 'list', false)
  }
  if (container) return shaped(elementOf(objectType), container, isOptional)
  if (type === 'object')
    return objectType ? shaped({ kind: 'named', name: objectType }, 'none', true) : null
  const primitive = primitiveOf(type)
  if (primitive) {
    const shape = shaped({ kind: 'primitive', primitive }, 'none', isOptional)
    return {
      ...shape,
      counter: primitive === 'int' && textAt(source, members, 'presentation') === 'counter',
    }
  }
  const short = shortShape(source, type, told, node, true)
  return short && isOptional ? { ...short, optional: true, elementOptional: true } : short
}

function elementOf(name: string | null): ReadValue {
  if (!name) return { kind: 'primitive', primitive: 'mixed' }
  const primitive = primitiveOf(name)
  return primitive ? { kind: 'primitive', primitive } : { kind: 'named', name }
}

/** The type in short form. `isOld`: where it stands, Realm accepts none any more. */
function shortShape(
  source: Source,
  text: string,
  told: Told,
  node: SyntaxNode,
  isOld = false,
): ReadShape | null {
  const { shape, counter, problem } = readShorthand(text)
  const { type, container, optional, elementOptional } = shape
  if (type.kind === 'unresolved' && problem !== null && type.typeName === text) return null
  if (problem !== null || isOld) tell(source, 'old-form', told, node)
  if (type.kind === 'primitive')
    return { value: type, container, optional, elementOptional, counter }
  if (type.kind !== 'unresolved') return null
  const value: ReadValue = { kind: 'named', name: type.typeName }
  return { value, container, optional, elementOptional, counter }
}

/** A shape as it is written: `optional` says so of what the container holds, too. */
export function shaped(value: ReadValue, container: Container, optional: boolean): ReadShape {
  return { value, container, optional, elementOptional: optional, counter: false }
}
