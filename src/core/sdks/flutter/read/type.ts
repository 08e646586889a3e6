import type { Container, PrimitiveType } from '#core/model'
import type { ReadValue } from '../../reading/file-reading.ts'
import { containersByType, readTypes } from '../types.ts'

/** What a type says of the property that has it. */
export type ReadType = {
  readonly value: ReadValue
  readonly container: Container
  readonly optional: boolean
  readonly elementOptional: boolean
}

/** Other names of primitive types. */
export type TypeAliases = ReadonlyMap<string, PrimitiveType>

/** `prefix.Name<arguments>?` */
const written = /^(?:[\w$]+\.)?([\w$]+)(?:<(.+)>)?(\?)?$/

/** Reads a type; null for one that Realm does not store as far as is known here. */
export function readType(code: string, aliases: TypeAliases): ReadType | null {
  const [whole, name = '', given, mark] = written.exec(code.replaceAll(/\s/g, '')) ?? []
  if (whole === undefined) return null
  if (given === undefined) return readElement(whole, aliases)
  const container = containersByType.get(name)
  if (container === undefined || mark !== undefined) return null
  const isMap = container === 'dictionary'
  if (isMap && !given.startsWith('String,')) return null
  const element = readElement(isMap ? given.slice('String,'.length) : given, aliases)
  if (!element) return null
  return { value: element.value, container, optional: false, elementOptional: element.optional }
}

/** A type that is no collection. */
function readElement(code: string, aliases: TypeAliases): ReadType | null {
  const [whole, name = '', given, mark] = written.exec(code) ?? []
  const value = whole === undefined || given !== undefined ? null : valueOf(name, aliases)
  return value && { value, container: 'none', optional: mark !== undefined, elementOptional: false }
}

/** Only names of model classes begin with a prefix; the class that is generated goes without. */
function valueOf(name: string, aliases: TypeAliases): ReadValue | null {
  const primitive = readTypes.get(name) ?? aliases.get(name)
  if (primitive) return { kind: 'primitive', primitive }
  const className = withoutPrefix(name)
  return className === name ? null : { kind: 'named', name: className }
}

/** The name of the class that is generated from a model class. */
export function withoutPrefix(name: string): string {
  return name.replace(/^[_$]/, '')
}

/** The class in the type of an inverse relationship, `Iterable<_Dog>`; null for any other type. */
export function originIn(code: string): string | null {
  const [, name] =
    /^(?:[\w$]+\.)?\w+<(?:[\w$]+\.)?([\w$]+)>$/.exec(code.replaceAll(/\s/g, '')) ?? []
  return name === undefined ? null : withoutPrefix(name)
}
