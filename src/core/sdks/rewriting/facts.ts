import type { CodeClass, CodeProperty } from '../code.ts'
import type { CodeRules } from '../rules.ts'

type RefersBy = CodeRules['refersBy']

/** All that code says about a property, as one text: equal for properties that say the same. */
export function factsOf(property: CodeProperty, refersBy: RefersBy): string {
  const { name, storedName, value, container, optional, elementOptional } = property
  const { primaryKey, index, counter, default: fallback } = property
  return JSON.stringify([
    name,
    storedName,
    valueFacts(value, refersBy),
    container,
    optional,
    elementOptional,
    primaryKey,
    index,
    counter,
    fallback,
  ])
}

/**
 * What a class refers to is known by the names that the code has of it; whether it is embedded is said where it is
 * declared. Code that refers by stored names may have a field with a type beside them.
 */
function valueFacts(value: CodeProperty['value'], refersBy: RefersBy): readonly string[] {
  if (value.kind === 'primitive') return [value.primitive]
  const isStored = refersBy === 'stored'
  const target = isStored ? [value.className, value.storedName] : [value.className]
  if (value.kind === 'object') return ['object', ...target]
  return ['inverse', ...target, isStored ? value.storedProperty : value.property]
}

/** All that code says about a class. */
export function classFacts(
  { name, storedName, kind, properties }: CodeClass,
  refersBy: RefersBy,
): string {
  return JSON.stringify([
    name,
    storedName,
    kind,
    properties.map((property) => factsOf(property, refersBy)),
  ])
}
