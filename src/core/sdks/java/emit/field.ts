import type { ObjectTypeKind } from '#core/model'
import type { CodeProperty } from '../../code.ts'
import { defaultExpression } from '../defaults.ts'
import { stringLiteral } from '../strings.ts'
import { collections, writtenTypes } from '../types.ts'

/** A field as it is written, and the names of others that it is written with. */
export type Field = {
  readonly annotations: readonly string[]
  readonly type: string
  readonly isFinal: boolean
  /** Null where it begins with what Java gives it. */
  readonly start: string | null
  readonly uses: readonly string[]
}

/** The field of a property in a class of this kind. */
export function fieldOf(property: CodeProperty, kind: ObjectTypeKind): Field {
  const { value } = property
  if (value.kind === 'inverse') {
    const type = kind === 'embedded' ? value.className : `RealmResults<${value.className}>`
    const annotations = [`LinkingObjects(${stringLiteral(value.property)})`, ...renaming(property)]
    return field(annotations, type, 'null', true)
  }
  const type = typeOf(property)
  const annotations = [
    ...(property.primaryKey ? ['PrimaryKey'] : []),
    ...(property.index === 'general' ? ['Index'] : []),
    ...(isMarkedRequired(property) ? ['Required'] : []),
    ...renaming(property),
  ]
  return field(annotations, type, startOf(property), property.counter)
}

function field(
  annotations: readonly string[],
  type: string,
  start: string | null,
  isFinal: boolean,
): Field {
  const code = [...annotations.map((one) => one.replace(/\(.*/s, '')), type].join(' ')
  return {
    annotations: annotations.map((annotation) => `@${annotation}`),
    type,
    isFinal,
    start,
    uses: code.match(/\w+/g) ?? [],
  }
}

function renaming({ name, storedName }: CodeProperty): readonly string[] {
  return name === storedName ? [] : [`RealmField(${stringLiteral(storedName)})`]
}

function typeOf({ value, container, optional, counter }: CodeProperty): string {
  if (counter) return 'MutableRealmInteger'
  if (value.kind !== 'primitive')
    return container === 'none' ? value.className : `${collections[container]}<${value.className}>`
  const { boxed, ...more } = writtenTypes[value.primitive]
  if (container !== 'none') return `${collections[container]}<${boxed}>`
  return !optional && 'plain' in more ? more.plain : boxed
}

/** Is a value of a type that could be null, and must not be? */
function isMarkedRequired(property: CodeProperty): boolean {
  const { value, container, optional, elementOptional, counter } = property
  if (value.kind !== 'primitive' || value.primitive === 'mixed') return false
  if (container !== 'none') return !elementOptional
  return !optional && (counter || !('plain' in writtenTypes[value.primitive]))
}

function startOf(property: CodeProperty): string | null {
  const { value, primaryKey, optional, counter, default: fallback } = property
  if (fallback !== null) return defaultExpression(property, fallback)
  if (counter) return optional ? 'MutableRealmInteger.ofNull()' : 'MutableRealmInteger.valueOf(0)'
  if (!primaryKey || optional || value.kind !== 'primitive') return null
  const written = writtenTypes[value.primitive]
  return 'key' in written ? written.key : null
}
