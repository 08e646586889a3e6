import type { NamedMember } from '../rules.ts'
import { otherTypes, primitivesByName } from './types.ts'
import { dotnetMembers, embeddedMembers, keywords, typesInUse } from './words.ts'

const start = /^[\p{L}\p{Nl}_]/u
const part = /^[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]$/u

/**
 * May this text stand as a name in C#? Letters beyond the basic plane may not, and formatting characters would not count.
 * Source: C# language specification §6.4.3; Roslyn reads names by UTF-16 unit.
 */
function isIdentifier(text: string): boolean {
  return start.test(text) && [...text].every(isPart)
}

function isPart(letter: string): boolean {
  return letter.length === 1 && part.test(letter) && /^[\p{ID_Continue}]$/u.test(letter)
}

function toIdentifier(text: string): string {
  const clean = [...text].map((letter) => (isPart(letter) ? letter : '_')).join('')
  if (clean === '') return 'Unnamed'
  return isIdentifier(clean) ? clean : `_${clean}`
}

/** The stored name in the casing of .NET: `first_name` and `firstName` become `FirstName`. */
export function pascalCase(storedName: string): string {
  const letters = [...storedName].map((letter) => (isPart(letter) ? letter : '_')).join('')
  const words = letters.split(/_+/).filter((word) => word !== '')
  return words.reduce((name, word) => {
    const cut = /\d$/.test(name) && /^\d/.test(word) ? '_' : ''
    return `${name}${cut}${capitalized(word)}`
  }, '')
}

function capitalized(word: string): string {
  const [first = '', ...rest] = word
  const upper = first.toUpperCase()
  return (isIdentifier(upper) ? upper : first) + rest.join('')
}

export function isClassName(name: string): boolean {
  return isIdentifier(name) && !isTakenType(name)
}

export function legalClassName(name: string): string {
  const legal = toIdentifier(name)
  return isTakenType(legal) ? `${legal}Model` : legal
}

/**
 * A class of this name would be taken for a type that Realm or the language has, or hide it, or would have a member of
 * its own name (CS0542).
 */
function isTakenType(name: string): boolean {
  const isOther = primitivesByName.has(name) || otherTypes.has(name)
  return typesInUse.has(name) || dotnetMembers.has(name) || (isOther && !keywords.has(name))
}

export function isPropertyName(name: string, className: string, of: NamedMember): boolean {
  return isIdentifier(name) && !isTakenMember(name, className, of)
}

export function legalPropertyName(name: string, className: string, of: NamedMember): string {
  const legal = toIdentifier(name)
  return isTakenMember(legal, className, of) ? `${legal}Value` : legal
}

/** A member may not be called like its class (CS0542), nor like one that is there already, inherited or generated. */
function isTakenMember(name: string, className: string, { kind }: NamedMember): boolean {
  return (
    name === className ||
    dotnetMembers.has(name) ||
    (kind === 'embedded' && embeddedMembers.has(name)) ||
    /^[gs]et_/.test(name) ||
    (name.startsWith(className) &&
      /^(ObjectHelper|(Unm|M)anagedAccessor|Serializer)$/.test(name.slice(className.length)))
  )
}

/** A name as code writes it: a word of the language gets its `@`. */
export function escaped(name: string): string {
  return keywords.has(name) ? `@${name}` : name
}

/** The namespace of this text; empty where it names none. */
export function namespaceOf(text: string): string {
  return text
    .split('.')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
    .map((segment) => escaped(legalClassName(segment)))
    .join('.')
}
