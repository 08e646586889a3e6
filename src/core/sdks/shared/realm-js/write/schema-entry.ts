import { normalizeShape, readShorthand, sameShape, type PropertyShape } from '#core/model'
import type { CodeProperty } from '../../../code.ts'
import { objectKey, stringLiteral } from '../../javascript.ts'
import { defaultExpression } from '../default-expression.ts'
import type { Written } from '../written.ts'

const marks = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const

/** The members that say everything about a property, or its short form where that is enough. */
export type SchemaEntry =
  | { readonly kind: 'short'; readonly text: string }
  | { readonly kind: 'members'; readonly members: readonly string[] }

/** Says everything about a property in the notation of realm-js: shorthand where that is enough. */
export function schemaEntry(property: CodeProperty, written: Written): SchemaEntry {
  const { index, name, storedName, default: fallback } = property
  const facts: [string, string | null][] = [
    ['indexed', index && (index === 'general' ? 'true' : stringLiteral(index))],
    ['mapTo', name === storedName ? null : stringLiteral(storedName)],
    ['default', fallback === null ? null : defaultExpression(property, fallback, written)],
  ]
  const said = facts.filter((fact): fact is [string, string] => fact[1] !== null)
  const short = shortForm(property)
  if (short !== null && said.length === 0) return { kind: 'short', text: stringLiteral(short) }
  const members = [...typeMembers(property), ...said].map(
    ([key, text]) => `${objectKey(key)}: ${text}`,
  )
  return { kind: 'members', members }
}

/** The stored name of what one value is. */
function elementOf({ value }: CodeProperty): string {
  return value.kind === 'primitive' ? value.primitive : value.storedName
}

/** The shorthand of a property; null where it would be read as something else. */
function shortForm(property: CodeProperty): string | null {
  const { value, container, counter } = property
  if (value.kind === 'inverse') return null
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  const element = counter ? 'counter' : elementOf(property)
  const text = element + (isOptional(property) && !isMixed ? '?' : '') + marks[container]
  const back = readShorthand(text)
  return back.counter === counter && sameShape(back.shape, shapeOf(property)) ? text : null
}

function shapeOf(property: CodeProperty): PropertyShape {
  const { value, container, optional, elementOptional } = property
  const type =
    value.kind === 'primitive'
      ? value
      : ({ kind: 'unresolved', typeName: value.storedName } as const)
  return normalizeShape({ type, container, optional, elementOptional })
}

function isOptional({ container, optional, elementOptional }: CodeProperty): boolean {
  return container === 'none' ? optional : elementOptional
}

function typeMembers(property: CodeProperty): [string, string][] {
  const { value, container, counter } = property
  const element = stringLiteral(elementOf(property))
  if (value.kind === 'inverse')
    return [
      ['type', '"linkingObjects"'],
      ['objectType', element],
      ['property', stringLiteral(value.storedProperty)],
    ]
  const members: [string, string][] =
    container === 'none' && value.kind === 'primitive'
      ? [['type', element]]
      : [
          ['type', stringLiteral(container === 'none' ? 'object' : container)],
          ['objectType', element],
        ]
  if (counter) members.push(['presentation', '"counter"'])
  const isFree = value.kind === 'primitive' && value.primitive !== 'mixed'
  if (isOptional(property) && isFree) members.push(['optional', 'true'])
  return members
}
