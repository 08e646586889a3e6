import { lowerCamelCase, upperCamelCase } from '../shared/names/camel-case.ts'

/** Source: Java Language Specification §3.9, with the literals. */
const keywords: ReadonlySet<string> = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
    'finally float for goto if implements import instanceof int interface long native new package private protected ' +
    'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
    '_ true false null'
  ).split(' '),
)

/** Words that cannot name a type, and types that model code refers to by these names. */
const takenTypes: ReadonlySet<string> = new Set(
  (
    'permits record sealed var yield ' +
    'Boolean Long Float Double String Date UUID Object Override RealmObject RealmList RealmSet RealmDictionary ' +
    'RealmResults RealmAny MutableRealmInteger ObjectId Decimal128 PrimaryKey Index Required RealmField RealmClass ' +
    'RealmModule LinkingObjects'
  ).split(' '),
)

const identifier = /^[\p{L}_$][\p{L}\p{M}\p{Nd}_$]*$/u

export function className(storedName: string): string {
  return upperCamelCase(storedName)
}

/** Keeps a leading underscore, as in `_id`. */
export function propertyName(storedName: string): string {
  return storedName.startsWith('_') && isPropertyName(storedName)
    ? storedName
    : lowerCamelCase(storedName)
}

export function isClassName(name: string): boolean {
  return identifier.test(name) && !keywords.has(name) && !takenTypes.has(name)
}

export function isPropertyName(name: string): boolean {
  return identifier.test(name) && !keywords.has(name)
}

export function legalClassName(name: string): string {
  const legal = toIdentifier(name, 'Unnamed')
  return isClassName(legal) ? legal : `${legal}Model`
}

export function legalPropertyName(name: string): string {
  const legal = toIdentifier(name, 'unnamed')
  return isPropertyName(legal) ? legal : `${legal}Value`
}

function toIdentifier(name: string, none: string): string {
  const clean = name.replace(/[^\p{L}\p{M}\p{Nd}_$]/gu, '_')
  if (clean === '') return none
  return identifier.test(clean) ? clean : `_${clean}`
}
