import type { CodeClass, CodeProperty } from '../code.ts'

/** All that code says about a property, as one text: equal for properties that say the same. */
export function factsOf(property: CodeProperty): string {
  const { name, storedName, value, container, optional, elementOptional } = property
  const { primaryKey, index, counter, default: fallback } = property
  return JSON.stringify([
    name,
    storedName,
    valueFacts(value),
    container,
    optional,
    elementOptional,
    primaryKey,
    index,
    counter,
    fallback,
  ])
}

/** What a class refers to is known by its name; whether it is embedded is said where it is declared. */
function valueFacts(value: CodeProperty['value']): readonly string[] {
  if (value.kind === 'primitive') return [value.primitive]
  if (value.kind === 'object') return ['object', value.className]
  return ['inverse', value.className, value.property]
}

/** All that code says about a class. */
export function classFacts({ name, storedName, kind, properties }: CodeClass): string {
  return JSON.stringify([name, storedName, kind, properties.map(factsOf)])
}
