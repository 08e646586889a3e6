import type { Model, ObjectType, ObjectTypeId, PropertyId } from '#core/model'

/** One object type as each side has it. */
export type TypePair = {
  readonly server: ObjectType
  readonly client: ObjectType
  /** The server's property for each of the client's that it has, too. */
  readonly serverOf: ReadonlyMap<PropertyId, PropertyId>
}

/** Two sides laid side by side. */
export type Pairing = {
  readonly server: Model
  readonly client: Model
  readonly pairs: readonly TypePair[]
  /** The server's type for each of the client's that it has, too. */
  readonly serverTypeOf: ReadonlyMap<ObjectTypeId, ObjectTypeId>
  readonly serverOnly: readonly ObjectType[]
  readonly clientOnly: readonly ObjectType[]
}
