import type { JsonText, Model, PrimitiveType, Property } from '#core/model'
import { literal, objectKey, stringLiteral } from '../shared/javascript.ts'
import { defaultExpressions, shorthand } from './types.ts'

/** The right-hand side of one property in a schema, and whether its default had to be left out. */
export type SchemaEntry = { readonly text: string; readonly losesDefault: boolean }

const unsafe = /[?[\]{}<>]/
const words = new Set(
  (
    'bool int float double decimal128 string date objectId uuid data mixed ' +
    'object linkingObjects list set dictionary counter'
  ).split(' '),
)

/** Says everything about a property in the notation of realm-js: shorthand where that is enough. */
export function schemaEntry(
  model: Model,
  property: Property,
  codeName: string,
  isPrimary: boolean,
): SchemaEntry {
  const members = typeMembers(model, property)
  const facts: [string, string][] = []
  const { index } = property.client
  if (index && !isPrimary)
    facts.push(['indexed', index === 'general' ? 'true' : stringLiteral(index)])
  if (codeName !== property.name) facts.push(['mapTo', stringLiteral(property.name)])
  const fallback = defaultOf(property)
  if (fallback) facts.push(['default', fallback])
  const losesDefault = property.client.default !== undefined && fallback === null
  const short = shortOf(model, property)
  if (short !== null && facts.length === 0) return { text: stringLiteral(short), losesDefault }
  const all = [...members, ...facts].map(([key, text]) => `${objectKey(key)}: ${text}`)
  return { text: `{ ${all.join(', ')} }`, losesDefault }
}

/** The persisted name of the primitive or object type that a value is. */
function elementOf(model: Model, { type }: Property): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'link' || type.kind === 'embedded')
    return model.objectTypes.get(type.target)?.name ?? ''
  return type.kind === 'inverse' ? (model.objectTypes.get(type.origin)?.name ?? '') : ''
}

function shortOf(model: Model, property: Property): string | null {
  if (property.type.kind === 'inverse') return null
  const element = isCounter(property) ? 'counter' : elementOf(model, property)
  const isSafe = property.type.kind === 'primitive' || (element !== '' && !isAmbiguous(element))
  return isSafe ? shorthand(property, element) : null
}

function isAmbiguous(name: string): boolean {
  return unsafe.test(name) || words.has(name)
}

function typeMembers(model: Model, property: Property): [string, string][] {
  const { type, container } = property
  const element = stringLiteral(elementOf(model, property))
  if (type.kind === 'inverse') {
    const forward = model.objectTypes
      .get(type.origin)
      ?.properties.find(({ id }) => id === type.property)
    return [
      ['type', '"linkingObjects"'],
      ['objectType', element],
      ['property', stringLiteral(forward?.name ?? '')],
    ]
  }
  const members: [string, string][] =
    container === 'none' && type.kind === 'primitive'
      ? [['type', element]]
      : [
          ['type', stringLiteral(container === 'none' ? 'object' : container)],
          ['objectType', element],
        ]
  if (isCounter(property)) members.push(['presentation', '"counter"'])
  const isOptional = container === 'none' ? property.optional : property.elementOptional
  const isFree = type.kind === 'primitive' && type.primitive !== 'mixed'
  if (isOptional && isFree) members.push(['optional', 'true'])
  return members
}

/** Is this an int that several devices count on at once? */
export function isCounter({ type, container, client }: Property): boolean {
  return (
    client.counter === true &&
    container === 'none' &&
    type.kind === 'primitive' &&
    type.primitive === 'int'
  )
}

/** The value as JavaScript has it; the digits of a decimal stay as they are written. */
function valueOf(type: PrimitiveType, written: JsonText): unknown {
  const value: unknown = JSON.parse(written)
  return type === 'decimal128' && typeof value === 'number' ? written.trim() : value
}

function defaultOf({
  client,
  type,
  container,
  optional,
  elementOptional,
}: Property): string | null {
  if (client.default === undefined || type.kind !== 'primitive') return null
  const value = valueOf(type.primitive, client.default)
  const express = defaultExpressions[type.primitive]
  if (container === 'none')
    return value === null ? (optional ? 'null' : null) : express(value, literal)
  const isFitting =
    container === 'dictionary'
      ? typeof value === 'object' && value !== null && !Array.isArray(value)
      : Array.isArray(value)
  if (!isFitting) return null
  const elements = Object.values(value as object).every((element: unknown) => {
    if (element === null) return elementOptional
    const text = express(element, literal)
    return text !== null && !text.startsWith('() =>')
  })
  if (!elements) return null
  return `() => ${Array.isArray(value) ? literal(value) : `(${literal(value)})`}`
}
