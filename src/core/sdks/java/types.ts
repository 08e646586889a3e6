import type { Container, PrimitiveType } from '#core/model'

type Written = {
  /** Where null is allowed, and in collections. */
  readonly boxed: string
  /** Where null is not allowed; the same type with `@Required` where Java has no other. */
  readonly plain?: string
  /** What a required primary key of that type begins with. */
  readonly key?: string
}

/** The types that are written for each primitive. Source: Realm Java, field types. */
export const writtenTypes = {
  bool: { boxed: 'Boolean', plain: 'boolean' },
  int: { boxed: 'Long', plain: 'long' },
  float: { boxed: 'Float', plain: 'float' },
  double: { boxed: 'Double', plain: 'double' },
  decimal128: { boxed: 'Decimal128' },
  string: { boxed: 'String' },
  data: { boxed: 'byte[]' },
  date: { boxed: 'Date' },
  objectId: { boxed: 'ObjectId', key: 'new ObjectId()' },
  uuid: { boxed: 'UUID', key: 'UUID.randomUUID()' },
  mixed: { boxed: 'RealmAny' },
} as const satisfies Record<PrimitiveType, Written>

/** Every type that is stored as a primitive. */
export const readTypes: ReadonlyMap<string, PrimitiveType> = new Map([
  ['boolean', 'bool'],
  ['byte', 'int'],
  ['short', 'int'],
  ['int', 'int'],
  ['long', 'int'],
  ['float', 'float'],
  ['double', 'double'],
  ['Boolean', 'bool'],
  ['Byte', 'int'],
  ['Short', 'int'],
  ['Integer', 'int'],
  ['Long', 'int'],
  ['MutableRealmInteger', 'int'],
  ['Float', 'float'],
  ['Double', 'double'],
  ['Decimal128', 'decimal128'],
  ['String', 'string'],
  ['byte[]', 'data'],
  ['Date', 'date'],
  ['ObjectId', 'objectId'],
  ['UUID', 'uuid'],
  ['RealmAny', 'mixed'],
])

export const collections = {
  list: 'RealmList',
  set: 'RealmSet',
  dictionary: 'RealmDictionary',
} as const satisfies Record<Exclude<Container, 'none'>, string>

export const containers: ReadonlyMap<string, Container> = new Map(
  Object.entries(collections).map(([container, type]) => [type, container as Container]),
)

/** Where each name is imported from that code may use; what is not here needs no import. */
export const importedFrom: ReadonlyMap<string, string> = new Map([
  ...[
    'RealmObject',
    'RealmList',
    'RealmSet',
    'RealmDictionary',
    'RealmResults',
    'RealmAny',
    'MutableRealmInteger',
  ].map((name) => [name, 'io.realm'] as const),
  ...[
    'PrimaryKey',
    'Index',
    'Required',
    'RealmField',
    'RealmClass',
    'RealmModule',
    'LinkingObjects',
  ].map((name) => [name, 'io.realm.annotations'] as const),
  ['ObjectId', 'org.bson.types'],
  ['Decimal128', 'org.bson.types'],
  ['Date', 'java.util'],
  ['UUID', 'java.util'],
])
