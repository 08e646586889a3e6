import {
  primitiveTypes,
  type Container,
  type PrimitiveType,
  type PropertyShape,
  type ValueType,
} from '../property.ts'
import { normalizeShape, sameShape } from './shape.ts'

/** What can be wrong with a shorthand string. */
export type ShorthandProblem =
  | 'shorthand-empty'
  | 'shorthand-no-element'
  | 'shorthand-nested'
  | 'shorthand-only-optional'
  | 'shorthand-optional-collection'
  | 'shorthand-collection-name'
  | 'shorthand-object'
  | 'shorthand-linking-objects'
  | 'counter-in-collection'
  | 'optional-object-element'
  | 'bare-dictionary'
  | 'core-type-name'

/** What a shorthand string says. Object types are still names: their type is `unresolved`. */
export type Shorthand = {
  readonly shape: PropertyShape
  readonly counter: boolean
  readonly problem: ShorthandProblem | null
}

const suffixes = { '[]': 'list', '<>': 'set', '{}': 'dictionary' } as const
const marks = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const
const collectionNames: ReadonlyMap<string, Container> = new Map([
  ['list', 'list'],
  ['set', 'set'],
  ['dictionary', 'dictionary'],
])
const aliases: ReadonlyMap<string, PrimitiveType> = new Map([
  ['object id', 'objectId'],
  ['decimal', 'decimal128'],
])

/**
 * Reads `element ["?"] ["[]" | "{}" | "<>"]`. What Realm refuses is salvaged where its meaning is plain; else the
 * whole text becomes the name of an unresolved type. Grammar: realm-js `schema/normalize.ts`.
 */
export function readShorthand(text: string): Shorthand {
  if (text === '') return broken(text, 'shorthand-empty')
  if (text === '{}') return said(primitive('mixed'), 'dictionary', true, 'bare-dictionary')
  const suffix = suffixOf(text)
  const container = suffix ? suffixes[suffix] : 'none'
  const inner = suffix ? text.slice(0, -2) : text
  if (inner === '') return broken(text, 'shorthand-no-element')
  if (suffixOf(inner)) return broken(text, 'shorthand-nested')
  const optional = inner.endsWith('?')
  const element = optional ? inner.slice(0, -1) : inner
  if (element === '') return broken(text, 'shorthand-only-optional')
  if (suffixOf(element)) return broken(text, 'shorthand-optional-collection')
  return readElement(text, element, container, optional)
}

function readElement(
  text: string,
  element: string,
  container: Container,
  optional: boolean,
): Shorthand {
  const collection = collectionNames.get(element)
  if (collection)
    return container === 'none'
      ? said(primitive('mixed'), collection, true, 'shorthand-collection-name')
      : broken(text, 'shorthand-collection-name')
  if (element === 'object') return broken(text, 'shorthand-object')
  if (element === 'linkingObjects') return broken(text, 'shorthand-linking-objects')
  if (element === 'counter') {
    const problem = container === 'none' ? null : 'counter-in-collection'
    return { ...said(primitive('int'), container, optional, problem), counter: problem === null }
  }
  const known = primitiveOf(element)
  if (known) return said(primitive(known), container, optional, null)
  const alias = coreTypeOf(element)
  if (alias) return said(primitive(alias), container, optional, 'core-type-name')
  const refused = optional && (container === 'list' || container === 'set')
  return said(typeCalled(element), container, optional, refused ? 'optional-object-element' : null)
}

/** The shorthand that says this shape and nothing else; null where shorthand cannot say it. */
export function writeShorthand(shape: PropertyShape, counter: boolean): string | null {
  const { type, container } = shape
  if (type.kind !== 'primitive' && type.kind !== 'unresolved') return null
  const element = type.kind === 'unresolved' ? type.typeName : counter ? 'counter' : type.primitive
  const free = type.kind === 'primitive' && type.primitive !== 'mixed'
  const optional = free && (container === 'none' ? shape.optional : shape.elementOptional)
  const text = element + (optional ? '?' : '') + marks[container]
  const back = readShorthand(text)
  return back.counter === counter && sameShape(back.shape, shape) ? text : null
}

/** The primitive type of this name, or null. */
export function primitiveOf(name: string): PrimitiveType | null {
  return primitiveTypes.find((primitive) => primitive === name) ?? null
}

/** The primitive type that realm-core calls by this name and realm-js by another, or null. */
export function coreTypeOf(name: string): PrimitiveType | null {
  return aliases.get(name) ?? null
}

/** The container of this name (`list`, `set`, `dictionary`), or null. */
export function containerCalled(name: string): Container | null {
  return collectionNames.get(name) ?? null
}

/** Does the text carry marks that only shorthand knows? */
export function hasShorthandMarks(text: string): boolean {
  return text === 'counter' || /\?|\[\]|\{\}|<>/.test(text)
}

/** A type that is known by name only. */
export function typeCalled(typeName: string): ValueType {
  return { kind: 'unresolved', typeName }
}

function primitive(name: PrimitiveType): ValueType {
  return { kind: 'primitive', primitive: name }
}

function suffixOf(text: string): keyof typeof suffixes | null {
  const end = text.slice(-2)
  return end === '[]' || end === '<>' || end === '{}' ? end : null
}

function said(
  type: ValueType,
  container: Container,
  optional: boolean,
  problem: ShorthandProblem | null,
): Shorthand {
  const shape = normalizeShape({ type, container, optional, elementOptional: optional })
  return { shape, counter: false, problem }
}

function broken(text: string, problem: ShorthandProblem): Shorthand {
  return said(typeCalled(text), 'none', true, problem)
}
