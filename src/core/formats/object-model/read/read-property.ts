import {
  containerCalled,
  coreTypeOf,
  forcedElementOptional,
  hasShorthandMarks,
  normalizeShape,
  primitiveOf,
  readShorthand,
  typeCalled,
  type Container,
  type PropertyShape,
  type ResidueMember,
  type ValueType,
} from '#core/model'
import {
  memberOf,
  sliceOf,
  stringAt,
  valueOf,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import type { PropertyProblem } from '../property-problems.ts'
import type { PropertyFacts } from '../facts.ts'
import { membersThatCount, type ObjectNode } from './find-types.ts'

/** Hears what is wrong with a property, and about which part of the text. */
export type Complain = (problem: PropertyProblem, text: string, node: JsonNode) => void

const understood = [
  'name',
  'type',
  'objectType',
  'presentation',
  'optional',
  'indexed',
  'mapTo',
  'property',
  'default',
]

/**
 * Reads one property, shorthand or object notation. Never fails: what cannot be understood becomes an unresolved
 * type called by its own text. Rules: realm-js `schema/normalize.ts` and `validate.ts`.
 */
export function readProperty(
  text: string,
  key: string,
  node: JsonNode,
  primary: boolean,
  complain: Complain,
): PropertyFacts {
  if (node.kind === 'object') return readNotation(text, key, node, primary, complain)
  const plain = { key, name: key, index: null, default: null, residue: [] }
  if (node.kind !== 'string') {
    complain('type-missing', '', node)
    return { ...plain, shape: unreadable(text, node), counter: false }
  }
  const { shape, counter, problem } = readShorthand(node.value)
  if (problem) complain(problem, node.value, node)
  if (primary && counter) complain('primary-key-facts', 'counter', node)
  return { ...plain, shape, counter }
}

function readNotation(
  text: string,
  key: string,
  node: ObjectNode,
  primary: boolean,
  complain: Complain,
): PropertyFacts {
  const base = readType(text, node, complain)
  const shape = readOptional(base.shape, node, complain)
  const mapTo = readString(node, 'mapTo', complain)
  const name = readString(node, 'name', complain)
  if (name !== null && name !== key) complain('name-differs', name, node)
  const counter = readCounter(shape, node, complain) || base.counter
  if (primary && counter) complain('primary-key-facts', 'counter', node)
  if (memberOf(node, 'property') && !isInverse(shape)) complain('property-unused', '', node)
  const fallback = memberOf(node, 'default')
  return {
    key,
    name: mapTo === null || mapTo === '' ? key : mapTo,
    shape,
    index: readIndex(node, primary, complain),
    counter,
    default: fallback ? sliceOf(text, fallback.value) : null,
    residue: readResidue(text, node, complain),
  }
}

type Base = { readonly shape: PropertyShape; readonly counter: boolean }

function readType(text: string, node: ObjectNode, complain: Complain): Base {
  const type = stringAt(node, 'type')
  if (type === undefined || type === '') {
    complain('type-missing', '', node)
    return plainly(unreadable(text, node))
  }
  if (type === 'linkingObjects') return plainly(readInverse(node, complain))
  const container = containerCalled(type)
  if (container) return plainly(readCollection(container, type, node, complain))
  const objectType = stringAt(node, 'objectType')
  if (type === 'object') {
    if (!objectType || isReserved(objectType)) complain('object-type-missing', '', node)
    return plainly(shaped(typeCalled(objectType ?? 'object'), 'none'))
  }
  if (memberOf(node, 'objectType')) complain('object-type-unused', type, node)
  const primitive = primitiveOf(type)
  if (primitive) return plainly(shaped({ kind: 'primitive', primitive }, 'none'))
  const short = readShorthand(type)
  if (hasShorthandMarks(type)) complain('type-has-marks', type, node)
  else if (short.problem) complain(short.problem, type, node)
  else complain('type-is-object-type', type, node)
  return short
}

function readInverse(node: ObjectNode, complain: Complain): PropertyShape {
  const typeName = stringAt(node, 'objectType') ?? ''
  const inverseOf = stringAt(node, 'property') ?? ''
  if (typeName === '' || inverseOf === '') complain('inverse-incomplete', '', node)
  return shaped({ kind: 'unresolved', typeName, inverseOf }, 'list')
}

function readCollection(
  container: Container,
  type: string,
  node: ObjectNode,
  complain: Complain,
): PropertyShape {
  const element = stringAt(node, 'objectType')
  if (element === undefined || element === '') {
    complain('element-type-missing', type, node)
    return shaped({ kind: 'primitive', primitive: 'mixed' }, container)
  }
  const alias = coreTypeOf(element)
  if (alias) complain('core-type-name', element, node)
  const primitive = alias ?? primitiveOf(element)
  if (primitive) return shaped({ kind: 'primitive', primitive }, container)
  if (hasShorthandMarks(element)) complain('type-has-marks', element, node)
  else if (isReserved(element)) complain('element-type-missing', type, node)
  return shaped(typeCalled(element), container)
}

function readOptional(shape: PropertyShape, node: ObjectNode, complain: Complain): PropertyShape {
  const member = memberOf(node, 'optional')
  if (!member) return shape
  if (member.value.kind !== 'boolean') {
    complain('wrong-value', 'optional', member.value)
    return shape
  }
  const optional = member.value.value
  const forced = isInverse(shape) ? false : forcedElementOptional(shape.type, shape.container)
  if (forced === null) return normalizeShape({ ...shape, optional, elementOptional: optional })
  if (forced && !optional) complain('always-optional', '', member.value)
  if (!forced && optional) complain('never-optional', '', member.value)
  return shape
}

function readIndex(
  node: ObjectNode,
  primary: boolean,
  complain: Complain,
): 'general' | 'full-text' | null {
  const value = memberOf(node, 'indexed')?.value
  if (!value) return null
  if (value.kind === 'boolean') {
    if (primary && !value.value) complain('primary-key-facts', 'indexed', value)
    return value.value && !primary ? 'general' : null
  }
  if (value.kind === 'string' && value.value === 'full-text') {
    if (primary) complain('primary-key-facts', 'full-text', value)
    return 'full-text'
  }
  complain('wrong-value', 'indexed', value)
  return null
}

function readCounter(shape: PropertyShape, node: ObjectNode, complain: Complain): boolean {
  const member = memberOf(node, 'presentation')
  if (!member) return false
  const value = stringAt(node, 'presentation')
  const { type, container } = shape
  const isInt = container === 'none' && type.kind === 'primitive' && type.primitive === 'int'
  if (value === 'counter' && isInt) return true
  complain('counter-not-int', value ?? 'presentation', member.value)
  return false
}

function readString(node: ObjectNode, key: string, complain: Complain): string | null {
  const value = memberOf(node, key)?.value
  if (!value) return null
  if (value.kind === 'string') return value.value
  complain('wrong-value', key, value)
  return null
}

function readResidue(text: string, node: ObjectNode, complain: Complain): ResidueMember[] {
  const members = membersThatCount(node).filter(({ key }) => !understood.includes(key))
  return members.map(({ key, value }) => {
    complain('unknown-property-key', key, value)
    return { key, value: sliceOf(text, value) }
  })
}

function isReserved(name: string): boolean {
  return (
    name === 'object' ||
    name === 'linkingObjects' ||
    containerCalled(name) !== null ||
    primitiveOf(name) !== null
  )
}

function isInverse(shape: PropertyShape): boolean {
  return shape.type.kind === 'unresolved' && shape.type.inverseOf !== undefined
}

function shaped(type: ValueType, container: Container): PropertyShape {
  return normalizeShape({ type, container, optional: false, elementOptional: false })
}

/** A type called by the whole of its text, white space aside. */
function unreadable(text: string, node: JsonNode): PropertyShape {
  return shaped(typeCalled(JSON.stringify(valueOf(sliceOf(text, node)))), 'none')
}

function plainly(shape: PropertyShape): Base {
  return { shape, counter: false }
}
