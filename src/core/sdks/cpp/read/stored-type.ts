import type { CodeProperty } from '../../code.ts'
import type { ReadValue } from '../../reading/file-reading.ts'
import { byteTypes, containersByType, neverStored, primitivesByType } from '../types.ts'
import type { CppType } from './type-text.ts'

/** What a type of C++ comes to in Realm. */
export type StoredType = Pick<
  CodeProperty,
  'container' | 'optional' | 'elementOptional' | 'primaryKey'
> & {
  readonly value: Exclude<ReadValue, { kind: 'inverse' }>
}

/** Null for what Realm does not store. */
export function storedType(type: CppType): StoredType | null {
  const { name, args, isPointer } = type
  const [only] = args
  const isWrapper = name === 'primary_key' || name === 'persisted'
  if (isWrapper && only && args.length === 1 && !isPointer) {
    const inner = storedType(only)
    return inner && { ...inner, primaryKey: inner.primaryKey || name === 'primary_key' }
  }
  const container = isData(type) ? undefined : containersByType.get(name)
  if (!container) {
    const element = elementOf(type)
    return element && { ...plain, value: element.value, optional: element.optional }
  }
  const isMap = container === 'dictionary'
  const isWhole = args.length === (isMap ? 2 : 1) && (!isMap || only?.name === 'string')
  const inner = isMap ? args[1] : only
  const element = isWhole && inner && !isPointer ? elementOf(inner) : null
  return element && { ...plain, container, value: element.value, elementOptional: element.optional }
}

const plain = {
  container: 'none',
  optional: false,
  elementOptional: false,
  primaryKey: false,
} as const

function elementOf(
  type: CppType,
): { readonly value: StoredType['value']; readonly optional: boolean } | null {
  const [only] = type.args
  const isOptional = type.name === 'optional' && type.args.length === 1 && !type.isPointer
  const value = valueOf(isOptional && only ? only : type)
  return value && { value, optional: isOptional }
}

function valueOf(type: CppType): StoredType['value'] | null {
  const { name, args, isPointer } = type
  if (isData(type)) return isPointer ? null : { kind: 'primitive', primitive: 'data' }
  const primitive = primitivesByType.get(name)
  if (primitive === 'date' && !isPointer && isSystemTime(args))
    return { kind: 'primitive', primitive }
  if (args.length > 0 || neverStored.has(name) || containersByType.has(name)) return null
  if (!primitive) return { kind: 'named', name }
  return isPointer ? null : { kind: 'primitive', primitive }
}

function isData({ name, args }: CppType): boolean {
  const [only] = args
  return name === 'vector' && args.length === 1 && byteTypes.has(only?.name ?? '')
}

/** Of the clocks only the system's is stored. */
function isSystemTime(args: readonly CppType[]): boolean {
  return args.length === 0 || args[0]?.name === 'system_clock'
}
