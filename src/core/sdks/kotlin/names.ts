import { lowerCamelCase, upperCamelCase } from '../shared/names/camel-case.ts'

/** Source: Kotlin language specification, grammar: hard keywords. `typeof` is reserved for later. */
const hardKeywords: ReadonlySet<string> = new Set(
  (
    'as break class continue do else false for fun if in interface is null object package return super this throw ' +
    'true try typealias typeof val var when while'
  ).split(' '),
)

/** Types that model code refers to by these names. */
const usedTypes: ReadonlySet<string> = new Set(
  (
    'Boolean Long Float Double String ByteArray Set KClass RealmObject EmbeddedRealmObject AsymmetricRealmObject ' +
    'TypedRealmObject BaseRealmObject RealmList RealmSet RealmDictionary RealmInstant RealmUUID RealmAny ' +
    'MutableRealmInt RealmResults ObjectId Decimal128 PrimaryKey Index FullText PersistedName Companion'
  ).split(' '),
)

const identifier = /^[\p{L}_][\p{L}_\p{Nd}]*$/u
const inBackTicks = /^[\p{L}\p{M}\p{N}_$-]+(?: [\p{L}\p{M}\p{N}_$-]+)*$/u
const underscores = /^_+$/

/** The compiler plugin gives each class members that begin so, and passes over those of the class. */
export const ownPrefix = 'io_realm_kotlin_'

/** Source: Kotlin coding conventions, naming rules. */
export function className(storedName: string): string {
  return upperCamelCase(storedName)
}

/** Keeps a leading underscore, as in `_id`. Source: Kotlin coding conventions, property names. */
export function propertyName(storedName: string): string {
  const isKept = storedName.startsWith('_') && identifier.test(storedName)
  return isKept ? storedName : lowerCamelCase(storedName)
}

export function isClassName(name: string): boolean {
  return (
    identifier.test(name) &&
    !hardKeywords.has(name) &&
    !usedTypes.has(name) &&
    !underscores.test(name)
  )
}

/** Names that need back-ticks are legal too. */
export function isPropertyName(name: string): boolean {
  const isOurs = name.startsWith(ownPrefix) || name === 'Companion'
  return !isOurs && (identifier.test(name) || inBackTicks.test(name))
}

/** What the accessors of a property are called after its `get` or `set`. Source: Kotlin, calling Kotlin from Java. */
export function propertyKey(name: string): string {
  const [first = '', ...rest] = name.replace(/^is(?![a-z])/, '') || name
  return first.toUpperCase() + rest.join('')
}

export function legalClassName(name: string): string {
  const legal = toIdentifier(name, 'Unnamed')
  return isClassName(legal) ? legal : `${legal}Model`
}

export function legalPropertyName(name: string): string {
  const legal = toIdentifier(name, 'unnamed')
  if (legal.startsWith(ownPrefix)) return `_${legal}`
  return isPropertyName(legal) ? legal : `${legal}Value`
}

function toIdentifier(name: string, none: string): string {
  const clean = name.replace(/[^\p{L}_\p{Nd}]/gu, '_')
  if (clean === '') return none
  return identifier.test(clean) ? clean : `_${clean}`
}

/** A name as it stands in code. */
export function escaped(name: string): string {
  const isPlain = identifier.test(name) && !hardKeywords.has(name) && !underscores.test(name)
  return isPlain ? name : `\`${name}\``
}
