import type { ReadProperty } from '../../reading/file-reading.ts'
import type { Field } from './fields.ts'
import { readDefault } from './read-default.ts'
import { storedType } from './stored-type.ts'
import { parseInverse, parseType } from './type-text.ts'

/** A member as read; `hidden` is the type or the initial value that is not understood. */
export type MemberReading = {
  readonly field: Field
  readonly property: ReadProperty | null
  readonly hidden: 'type' | 'default' | null
}

/** Reads a persisted member. */
export function readMember(field: Field, storedName: string, isPrimaryKey: boolean): MemberReading {
  const { name, range, initial } = field
  const said = { name, storedName, index: null, counter: false, range } as const
  const inverse = parseInverse(field.type)
  if (inverse) {
    const value = { kind: 'inverse', ...inverse } as const
    const plain = { container: 'list', optional: false, elementOptional: false } as const
    const property = { ...said, ...plain, value, primaryKey: false, default: null }
    return { field, property, hidden: null }
  }
  const type = parseType(field.type)
  const stored = type && storedType(type)
  if (!stored) return { field, property: null, hidden: 'type' }
  const fallback = initial === null ? null : readDefault(withoutKey(initial), stored)
  const primaryKey = isPrimaryKey || stored.primaryKey
  const property: ReadProperty = { ...said, ...stored, primaryKey, default: fallback ?? null }
  return { field, property, hidden: fallback === undefined ? 'default' : null }
}

/** What `primary_key<…>(…)` is made of. */
function withoutKey(code: string): string {
  return (
    /^(?:realm::)?primary_key<[^(){}]{1,200}>\s*[({]([^]*)[)}]$/.exec(code)?.[1]?.trim() ?? code
  )
}
