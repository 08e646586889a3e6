import { writeShorthand, type Model, type ObjectType, type Property } from '#core/model'
import { factsOf } from './facts.ts'

/** How a client schema can say a property. */
export type ClientNotation = {
  /** Its type in shorthand; null where shorthand cannot say it. */
  readonly shorthand: string | null
  /** All of it in the canonical form of realm-js, as JSON on one line but for a default that has several. */
  readonly canonical: string
}

/** Both notations of a property; null for one that no client has. Source: realm-js `schema/normalize.ts`. */
export function clientNotation(
  model: Model,
  objectType: ObjectType,
  property: Property,
): ClientNotation | null {
  const facts = factsOf(model, objectType, property)
  if (!facts) return null
  const { key, name, shape, counter } = facts
  const { type, container } = shape
  const isKey = objectType.primaryKey === property.id
  const isInverse = type.kind === 'unresolved' && type.inverseOf !== undefined
  const value = type.kind === 'unresolved' ? type.typeName : valueName(type)
  const isSingle = container === 'none' && type.kind === 'primitive'
  const outer = container === 'none' ? 'object' : container
  const members: readonly (readonly [string, string])[] = [
    ['name', json(key)],
    ['type', json(isInverse ? 'linkingObjects' : isSingle ? value : outer)],
    ...(isSingle ? [] : [['objectType', json(value)] as const]),
    ...(isInverse ? [['property', json(type.inverseOf)] as const] : []),
    ...(counter ? [['presentation', json('counter')] as const] : []),
    ['optional', json(container === 'none' ? shape.optional : shape.elementOptional)],
    ['indexed', json(facts.index === 'full-text' ? facts.index : isKey || facts.index !== null)],
    ['mapTo', json(name)],
    ...(facts.default === null ? [] : [['default', facts.default] as const]),
  ]
  const inside = members.map(([member, text]) => `${json(member)}: ${text}`).join(', ')
  return { shorthand: writeShorthand(shape, counter), canonical: `{ ${inside} }` }
}

function valueName(type: Property['type']): string {
  return type.kind === 'primitive' ? type.primitive : ''
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
