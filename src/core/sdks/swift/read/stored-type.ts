import type { CodeProperty } from '../../code.ts'
import type { ReadValue } from '../../reading/file-reading.ts'
import { containersByType, neverStored, primitivesByType } from '../types.ts'
import type { SwiftType } from './type-text.ts'

/** What a type of Swift comes to in Realm. */
export type StoredType = Pick<CodeProperty, 'container' | 'optional' | 'elementOptional'> & {
  readonly value: Exclude<ReadValue, { kind: 'inverse' }>
}

/** The class that `LinkingObjects<…>` speaks of. */
export function linkedClass({ name, args }: SwiftType): string | null {
  return name === 'LinkingObjects' && args.length === 1 ? (args[0]?.name ?? null) : null
}

/** Null for what Realm does not store. */
export function storedType(type: SwiftType): StoredType | null {
  const { name, args, optional } = type
  const [first, second] = args
  if (name === 'RealmProperty' || name === 'RealmOptional') {
    const value = first && args.length === 1 ? valueOf(first) : null
    const isOptional = name === 'RealmOptional' || first?.optional === true
    return value && { value, container: 'none', optional: isOptional, elementOptional: false }
  }
  const container = containersByType.get(name)
  if (!container) {
    const value = valueOf(type)
    return value && { value, container: 'none', optional, elementOptional: false }
  }
  const isMap = container === 'dictionary'
  const element = isMap ? second : first
  const isWhole = args.length === (isMap ? 2 : 1) && (!isMap || first?.name === 'String')
  const value = element && isWhole && !optional ? valueOf(element) : null
  if (!element || !value) return null
  return { value, container, optional: false, elementOptional: element.optional }
}

function valueOf({ name, args }: SwiftType): StoredType['value'] | null {
  if (args.length > 0 || neverStored.has(name) || containersByType.has(name)) return null
  const primitive = primitivesByType.get(name)
  return primitive ? { kind: 'primitive', primitive } : { kind: 'named', name }
}
