import type { Container } from '#core/model'
import type { ReadValue } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { containers, readTypes } from '../types.ts'
import { childOf, simpleName, spoken } from './nodes.ts'

/** What a type says of the field that has it. */
export type ReadType = {
  readonly value: ReadValue
  readonly container: Container
  /** Can a value be null where nothing else is said? */
  readonly nullable: boolean
  readonly counter: boolean
}

/** Reads a type; null for one that Realm does not store as far as is known here. */
export function readType(node: SyntaxNode): ReadType | null {
  if (node.type !== 'generic_type') {
    const value = valueOf(node)
    const name = simpleName(node)
    const nullable = !primitive.has(node.type)
    return value && { value, container: 'none', nullable, counter: name === 'MutableRealmInteger' }
  }
  const container = containers.get(rawName(node))
  const given = spoken(childOf(node, 'type_arguments'))
  const [element] = given
  if (container === undefined || !element || given.length > 1) return null
  const value = valueOf(element)
  return value && { value, container, nullable: true, counter: false }
}

/** The class in the type of an inverse relationship: `RealmResults<Dog>` or, in an embedded class, `Dog`. */
export function originIn(node: SyntaxNode): string {
  const [given] = spoken(childOf(node, 'type_arguments'))
  return simpleName(given ?? node)
}

const primitive: ReadonlySet<string> = new Set([
  'boolean_type',
  'integral_type',
  'floating_point_type',
])

const named: ReadonlySet<string> = new Set(['type_identifier', 'scoped_type_identifier'])

function rawName(node: SyntaxNode): string {
  return simpleName(spoken(node)[0])
}

function valueOf(node: SyntaxNode): ReadValue | null {
  const name = simpleName(node)
  const known = readTypes.get(name)
  if (known !== undefined) return { kind: 'primitive', primitive: known }
  return named.has(node.type) ? { kind: 'named', name } : null
}
