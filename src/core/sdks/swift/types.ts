import type { Container, PrimitiveType } from '#core/model'

/** The type that Swift code gives a primitive value. */
export const swiftTypes = {
  bool: 'Bool',
  int: 'Int',
  float: 'Float',
  double: 'Double',
  decimal128: 'Decimal128',
  string: 'String',
  date: 'Date',
  objectId: 'ObjectId',
  uuid: 'UUID',
  data: 'Data',
  mixed: 'AnyRealmValue',
} as const satisfies Record<PrimitiveType, string>

/** Every type of Swift that is stored as a primitive value. Source: realm-swift `RealmSwift/Impl/BasicTypes.swift`. */
export const primitivesByType: ReadonlyMap<string, PrimitiveType> = new Map<string, PrimitiveType>([
  ...(Object.entries(swiftTypes) as [PrimitiveType, string][]).map(
    ([primitive, name]): [string, PrimitiveType] => [name, primitive],
  ),
  ['Int8', 'int'],
  ['Int16', 'int'],
  ['Int32', 'int'],
  ['Int64', 'int'],
  ['CGFloat', 'double'],
  ['TimeInterval', 'double'],
  ['NSString', 'string'],
  ['NSDate', 'date'],
  ['NSData', 'data'],
  ['NSUUID', 'uuid'],
])

export const containersByType: ReadonlyMap<string, Exclude<Container, 'none'>> = new Map([
  ['List', 'list'],
  ['MutableSet', 'set'],
  ['Map', 'dictionary'],
])

/** Types of Swift and Foundation that Realm stores in no way. */
export const neverStored: ReadonlySet<string> = new Set(
  (
    'Any AnyObject AnyHashable Array CGPoint CGRect CGSize Character Decimal Dictionary NSArray NSDictionary NSNumber ' +
    'NSObject NSURL Never Result Results Set Substring UInt UInt16 UInt32 UInt64 UInt8 Void'
  ).split(' '),
)
