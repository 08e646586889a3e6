import type { Container, PrimitiveType } from '#core/model'

/** The type that is written for each primitive. Source: Kotlin SDK, supported data types. */
export const writtenTypes = {
  bool: 'Boolean',
  int: 'Long',
  float: 'Float',
  double: 'Double',
  decimal128: 'Decimal128',
  string: 'String',
  data: 'ByteArray',
  date: 'RealmInstant',
  objectId: 'ObjectId',
  uuid: 'RealmUUID',
  mixed: 'RealmAny',
} as const satisfies Record<PrimitiveType, string>

/** What a required property begins with; the compiler plugin asks for a value. */
export const startValues = {
  bool: 'false',
  int: '0',
  float: '0.0f',
  double: '0.0',
  decimal128: 'Decimal128("0")',
  string: '""',
  data: 'byteArrayOf()',
  date: 'RealmInstant.now()',
  objectId: 'ObjectId()',
  uuid: 'RealmUUID.random()',
  mixed: 'null',
} as const satisfies Record<PrimitiveType, string>

/** Every type that is stored as a primitive, by its simple name. */
export const readTypes: ReadonlyMap<string, PrimitiveType> = new Map([
  ['Boolean', 'bool'],
  ['Byte', 'int'],
  ['Char', 'int'],
  ['Short', 'int'],
  ['Int', 'int'],
  ['Long', 'int'],
  ['MutableRealmInt', 'int'],
  ['Float', 'float'],
  ['Double', 'double'],
  ['Decimal128', 'decimal128'],
  ['BsonDecimal128', 'decimal128'],
  ['String', 'string'],
  ['ByteArray', 'data'],
  ['RealmInstant', 'date'],
  ['ObjectId', 'objectId'],
  ['BsonObjectId', 'objectId'],
  ['RealmUUID', 'uuid'],
  ['RealmAny', 'mixed'],
])

/** The types that Realm Java stores beyond those, in classes of its own dialect. */
export const readJavaTypes: ReadonlyMap<string, PrimitiveType> = new Map([
  ...readTypes,
  ['Date', 'date'],
  ['UUID', 'uuid'],
  ['MutableRealmInteger', 'int'],
])

type Collection = { readonly type: string; readonly create: string }

export const collections = {
  list: { type: 'RealmList', create: 'realmListOf' },
  set: { type: 'RealmSet', create: 'realmSetOf' },
  dictionary: { type: 'RealmDictionary', create: 'realmDictionaryOf' },
} as const satisfies Record<Exclude<Container, 'none'>, Collection>

export const containersByType: ReadonlyMap<string, Container> = new Map(
  Object.entries(collections).map(([container, { type }]) => [type, container as Container]),
)

export const containersByCall: ReadonlyMap<string, Container> = new Map(
  Object.entries(collections).map(([container, { create }]) => [create, container as Container]),
)

const kbson = 'org.mongodb.kbson'
const realmTypes = 'io.realm.kotlin.types'

/** Where each name is imported from that code may use; what is not here needs no import. */
export const importedFrom: ReadonlyMap<string, string> = new Map([
  ...[
    'RealmObject',
    'EmbeddedRealmObject',
    'AsymmetricRealmObject',
    'TypedRealmObject',
    'BaseRealmObject',
    'RealmList',
    'RealmSet',
    'RealmDictionary',
    'RealmInstant',
    'RealmUUID',
    'RealmAny',
    'MutableRealmInt',
  ].map((name) => [name, realmTypes] as const),
  ...['PrimaryKey', 'Index', 'FullText', 'PersistedName'].map(
    (name) => [name, `${realmTypes}.annotations`] as const,
  ),
  ...['realmListOf', 'realmSetOf', 'realmDictionaryOf', 'backlinks'].map(
    (name) => [name, 'io.realm.kotlin.ext'] as const,
  ),
  ['RealmResults', 'io.realm.kotlin.query'],
  ['ObjectId', kbson],
  ['Decimal128', kbson],
  ['KClass', 'kotlin.reflect'],
])
