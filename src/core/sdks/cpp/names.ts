import { keywords, macros, takenMembers, takenTypes } from './words.ts'

const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const invisible = /\p{Default_Ignorable_Code_Point}/u

/**
 * May this text stand as a name in C++? Words of the language and macros may not, nor names of the compiler's own.
 * Source: ISO C++ [lex.name].
 */
function isName(text: string): boolean {
  return (
    identifier.test(text) &&
    !invisible.test(text) &&
    text.normalize('NFC') === text &&
    !keywords.has(text) &&
    !macros.has(text) &&
    !/^(REALM_|_[A-Z]|__[A-Z])/.test(text)
  )
}

/**
 * No class may hide what the code of models names, or be one of the SDK's own, for all stand in namespace `realm`. A
 * managed object names its class beside its own members.
 */
export function isClassName(name: string): boolean {
  return isName(name) && !takenTypes.has(name) && !takenMembers.has(name)
}

/** No member may be one that the SDK's managed object has, or hide what that names: the class is among it. */
export function isPropertyName(name: string, className: string): boolean {
  return isName(name) && !takenMembers.has(name) && name !== className
}

/** A name near to the text. No property or class gets it: what cannot be called as it is stored is left out. */
export function nearestName(text: string): string {
  const clean = text.replace(/\p{Default_Ignorable_Code_Point}|\P{XID_Continue}/gu, '_')
  return `x_${clean}`.normalize('NFC')
}

/** The namespace of this text; `realm` where it names none. */
export function namespaceOf(text: string): string {
  const segments = text
    .split(/::|\./)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
    .map((segment, i) => {
      if (segment === 'realm' && i === 0) return segment
      return isClassName(segment) ? segment : nearestName(segment)
    })
  return segments.length === 0 ? 'realm' : segments.join('::')
}
