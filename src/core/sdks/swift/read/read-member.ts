import type { JsonText, PrimitiveType } from '#core/model'
import type { ReadProperty } from '../../reading/file-reading.ts'
import { textOfString } from '../strings.ts'
import { isZero, readInitialValue, typeOfInitial } from './initial-value.ts'
import { lastName } from './nodes.ts'
import { linkedClass, storedType, type StoredType } from './stored-type.ts'
import { parseType, type SwiftType } from './type-text.ts'
import type { Variable } from './variables.ts'

/** What a class says about its members elsewhere. */
export type Around = {
  readonly storedNames: ReadonlyMap<string, string>
  readonly primaryKey: string | null
  readonly indexed: ReadonlySet<string>
  /** Older code must write empty values where there is no default. */
  readonly isLegacy: boolean
  /** Names of types of the same file that are stored as a primitive one. */
  readonly aliases: ReadonlyMap<string, PrimitiveType>
}

/** A member as read; `hidden` is the type or the initial value that is not understood. */
export type MemberReading = {
  readonly property: ReadProperty | null
  readonly hidden: 'type' | 'default' | null
}

/** Reads a persisted member. */
export function readMember(variable: Variable, around: Around): MemberReading {
  const { name, initial, range } = variable
  const args = variable.modifiers.attributes.get('Persisted')?.args
  const type = typeOf(variable, around)
  const said = {
    name,
    storedName: around.storedNames.get(name) ?? name,
    primaryKey: args?.get('primaryKey') === 'true' || around.primaryKey === name,
    counter: false,
    range,
  }
  const isIndexed = args?.get('indexed') === 'true' || around.indexed.has(name)
  const index = isIndexed && !said.primaryKey ? 'general' : null
  const inverse = type && inverseOf(type, variable)
  if (inverse) {
    const value = { kind: 'inverse', ...inverse } as const
    const plain = { container: 'list', optional: false, elementOptional: false } as const
    const property = { ...said, value, ...plain, index: null, default: null }
    return { property, hidden: null }
  }
  const stored = type && storedType(type)
  if (!stored) return { property: null, hidden: 'type' }
  const fallback = defaultOf(initial, stored, around)
  const property = { ...said, ...stored, index, default: fallback ?? null } as const
  return { property, hidden: fallback === undefined ? 'default' : null }
}

function typeOf({ type, initial }: Variable, { aliases }: Around): SwiftType | null {
  const text =
    type ?? (initial === null ? null : (enumOf(initial, aliases) ?? typeOfInitial(initial)))
  return text === null ? null : parseType(text)
}

/** The enumeration that a value is a case of, or the raw value of one. */
function enumOf(initial: string, aliases: Around['aliases']): string | null {
  const name = /^(?:\w+\.)*(\w+)\.\w+$/.exec(initial.replace(/\.rawValue$/, ''))?.[1]
  return name !== undefined && aliases.has(name) ? name : null
}

function inverseOf(
  type: SwiftType,
  { modifiers, initial }: Variable,
): { readonly className: string; readonly property: string } | null {
  const origin = modifiers.attributes.get('Persisted')?.args.get('originProperty')
  const className = linkedClass(type)
  if (className !== null && origin !== undefined) {
    const property = textOfString(origin)
    return property === null ? null : { className, property }
  }
  if (type.name !== 'LinkingObjects' || initial === null) return null
  const [, from, name] =
    /^[\w.]+(?:<[^()]*>)?\(\s*fromType:\s*([^,()]+)\.self\s*,\s*property:\s*(".*")\s*\)$/s.exec(
      initial,
    ) ?? []
  const property = name === undefined ? null : textOfString(name)
  return from === undefined || property === null ? null : { className: lastName(from), property }
}

function defaultOf(
  initial: string | null,
  stored: StoredType,
  { isLegacy }: Around,
): JsonText | null | undefined {
  if (initial === null) return null
  const inner = /^(?:RealmSwift\.)?Realm(?:Property|Optional)(?:<[^()]*>)?\((.*)\)$/s.exec(initial)
  const code = inner ? (inner[1] ?? '').trim() : initial
  if (code === '') return null
  const said = readInitialValue(code, stored)
  return said && isLegacy && !stored.optional && isZero(said) ? null : said
}
