import { lowerCamelCase, upperCamelCase } from '../shared/names/camel-case.ts'

/** Words that name no class. Source: Dart language specification, reserved words and built-in identifiers. */
const words: readonly string[] = (
  'abstract as assert async await base break case catch class const continue covariant default deferred do dynamic ' +
  'else enum export extends extension external factory false final finally for Function get hide if implements ' +
  'import in interface is late library mixin native new null of on operator part required rethrow return sealed set ' +
  'show static super switch sync this throw true try type typedef var void when while with yield'
).split(' ')

/** Names that models and the code generated from them refer to, so that none of ours may hide them. */
const used: readonly string[] = (
  'bool int double num String Object Null Never Record List Set Map Iterable Stream DateTime Uint8List override ' +
  'ObjectId Uuid Decimal128 RealmValue RealmModel PrimaryKey MapTo Indexed Ignored Backlink RealmIndexType ' +
  'ObjectType GeneratorConfig CtorStyle RealmEntity RealmObjectBase RealmObject EmbeddedObject AsymmetricObject ' +
  'RealmObjectChanges RealmList RealmSet RealmMap RealmResults RealmError RealmUnsupportedSetError SchemaObject ' +
  'SchemaProperty RealmPropertyType RealmCollectionType EJsonValue fromEJson toEJson register raiseInvalidEJson ' +
  'realmSchemas Realm Configuration'
).split(' ')

const taken: ReadonlySet<string> = new Set([...words, ...used])

/** Members that classes inherit or are given. Source: realm-dart `realm_model_info.dart`, `realm_object.dart`. */
const ownMembers: ReadonlySet<string> = new Set(
  (
    'accessor changes changesFor dynamic ejson freeze getBacklinks hashCode instanceSchema isFrozen isManaged isValid ' +
    'noSuchMethod objectSchema parent realm runtimeType schema toString _defaultsSet _fromEJson _toEJson'
  ).split(' '),
)

const upper = /^[A-Za-z][A-Za-z0-9_]*$/
const member = /^_*[A-Za-z][A-Za-z0-9_]*$/

/** Source: Effective Dart, style. */
export function className(storedName: string): string {
  return upperCamelCase(storedName)
}

/** Without a leading underscore, which would make the property private: `_id` → `id`. */
export function propertyName(storedName: string): string {
  return lowerCamelCase(storedName)
}

/** A name without the prefix of model classes. Dollars would be read as code in what is generated. */
export function isClassName(name: string): boolean {
  return upper.test(name) && !taken.has(name)
}

/** A member cannot be called as its class is. */
export function isPropertyName(name: string, ofClass: string): boolean {
  return member.test(name) && !taken.has(name) && !ownMembers.has(name) && name !== ofClass
}

/** The generator drops underscores from the types of links, so that a class has none. */
export function legalClassName(name: string): string {
  const legal = toIdentifier(name.replaceAll('_', ''), 'Unnamed', 'Model')
  return isClassName(legal) ? legal : `${legal}Model`
}

export function legalPropertyName(name: string, ofClass: string): string {
  const legal = toIdentifier(name, 'unnamed', 'value')
  return isPropertyName(legal, ofClass) ? legal : `${legal}Value`
}

/** Dart has no letters but those of ASCII. */
function toIdentifier(name: string, none: string, head: string): string {
  const plain = name.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
  const clean = plain.replace(/[^A-Za-z0-9_]/g, '_').replace(/^_+|_+$/g, '')
  if (clean === '') return none
  return /^\d/.test(clean) ? `${head}${clean}` : clean
}
