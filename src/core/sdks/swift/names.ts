import type { CodeRules } from '../rules.ts'
import type { SwiftOptions } from './options.ts'

/** The constant that lists all classes, and its file. */
export const registration = { constant: 'realmObjectTypes', file: 'RealmObjectTypes' } as const

const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const invisible = /\p{Default_Ignorable_Code_Point}/u

/**
 * Words that stand as a name only in back-ticks.
 * Source: The Swift Programming Language, Lexical Structure: keywords.
 */
const keywords: ReadonlySet<string> = new Set(
  (
    'Any actor as associatedtype async await break case catch class continue default defer deinit do else enum ' +
    'extension fallthrough false fileprivate for func guard if import in inout internal is let nil operator ' +
    'precedencegroup private protocol public repeat rethrows return static struct subscript super switch throw ' +
    'throws true try typealias var where while'
  ).split(' '),
)

/** Words that ask for more before a class or a type, and so stand as its name only in back-ticks. */
const modifiers: ReadonlySet<string> = new Set(
  (
    'any convenience dynamic final indirect infix mutating nonmutating open optional override postfix prefix required ' +
    'some unowned weak'
  ).split(' '),
)

/** Words that mean something else after a dot or in a type, back-ticks or not. */
const unquotable = ['Protocol', 'Self', 'Type', 'init', 'self']

/**
 * Members that classes inherit, and types whose initialisers a default calls.
 * Source: realm-swift `RealmSwift/Object.swift`, `Realm/RLMObjectBase.h`; Foundation `NSObject`.
 */
const inherited: ReadonlySet<string> = new Set([
  ...unquotable,
  ...(
    'debugDescription description hash hashValue isFrozen isInvalidated objectSchema observationInfo observe realm ' +
    'superclass classForCoder'
  ).split(' '),
  'Date',
  'ObjectId',
  'UUID',
])

/** Types and modules that the code of models and of every app with Realm names. */
const takenTypes: ReadonlySet<string> = new Set([
  ...unquotable,
  ...(
    'Any AnyObject AnyRealmValue AsymmetricObject Bool Data Date Decimal128 Double EmbeddedObject Float Foundation Int ' +
    'LinkingObjects List Map MutableSet Never Object ObjectBase ObjectId Optional Persisted Realm RealmSwift String ' +
    'Swift UUID Void'
  ).split(' '),
])

/** The name of a class as it stands in code. */
export function swiftClass(name: string): string {
  return modifiers.has(name) ? `\`${name}\`` : swiftName(name)
}

/** The name of a member as it stands in code, in back-ticks where it is a keyword. */
export function swiftName(name: string): string {
  return keywords.has(name) ? `\`${name}\`` : name
}

function isSwiftIdentifier(text: string): boolean {
  return text !== '_' && identifier.test(text) && !invisible.test(text)
}

function toSwiftIdentifier(text: string, unnamed: string): string {
  const clean = text.replace(/\p{Default_Ignorable_Code_Point}|\P{XID_Continue}/gu, '_')
  if (clean === '') return unnamed
  return identifier.test(clean) ? clean : `_${clean}`
}

/** `first_name` and `FirstName` as `firstName`; underscores in front stay. */
function camelCase(name: string): string {
  const [first = '', ...others] = name.replace(/^_+/, '').split(/[^\p{L}\p{M}\p{N}]+/u)
  const lead = /^_*/.exec(name)?.[0] ?? ''
  const start = first.replace(/^(?:\p{Lu}+(?!\p{Ll})|\p{Lu})/u, (capitals) =>
    capitals.toLowerCase(),
  )
  return (
    lead + start + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  )
}

/** How Swift names classes and properties. Classes keep their stored name, for to store another takes an odd override. */
export function namingRules({
  names,
}: SwiftOptions): Pick<
  CodeRules,
  | 'className'
  | 'propertyName'
  | 'isClassName'
  | 'isPropertyName'
  | 'legalClassName'
  | 'legalPropertyName'
  | 'propertyKey'
> {
  return {
    className: (storedName) => storedName,
    propertyName: names === 'camel' ? camelCase : (storedName) => storedName,
    isClassName: (name) =>
      isSwiftIdentifier(name) &&
      !takenTypes.has(name) &&
      name.toLowerCase() !== registration.file.toLowerCase(),
    isPropertyName: (name) => isSwiftIdentifier(name) && !inherited.has(name),
    legalClassName: (name) => {
      const legal = toSwiftIdentifier(name, 'Unnamed')
      return takenTypes.has(legal) ? `${legal}Model` : legal
    },
    legalPropertyName: (name) => {
      const legal = toSwiftIdentifier(name, 'unnamed')
      return inherited.has(legal) ? `${legal}Value` : legal
    },
    // The wrapper of `id` is kept in `_id`, so that no member can be called so.
    propertyKey: (name) => name.replace(/^_+/, ''),
  }
}
