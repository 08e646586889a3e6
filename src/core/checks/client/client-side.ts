import { propertyOf, type ObjectType, type Property } from '#core/model'

/** Where Realm Core judges object types and their properties. */
export const objectSchema = 'realm-core src/realm/object-store/object_schema.cpp'

/** Where Realm Core judges a schema as a whole. */
export const wholeSchema = 'realm-core src/realm/object-store/schema.cpp'

/** The properties a client knows: all but those that Realm has no type for. */
export function clientProperties({ properties }: ObjectType): readonly Property[] {
  return properties.filter(isOnClients)
}

/** Does a client know this property? */
export function isOnClients({ type }: Property): boolean {
  return type.kind !== 'serverOnly'
}

/** The primary key as a client knows it, or undefined. */
export function clientKey(type: ObjectType): Property | undefined {
  const key = type.primaryKey === null ? undefined : propertyOf(type, type.primaryKey)
  return key && isOnClients(key) ? key : undefined
}

/** What Realm Core calls the alias of a property: its name in code, where that is not the stored one. */
export function aliasOf({ name, client: { codeName } }: Property): string | null {
  return codeName === undefined || codeName === name ? null : codeName
}
