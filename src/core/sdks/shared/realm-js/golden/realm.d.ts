// The part of realm 12's public types that model code uses; the golden files are type-checked against it.
declare module 'realm' {
  export namespace BSON {
    class ObjectId {
      constructor(hex?: string)
      toHexString(): string
    }
    class UUID {
      constructor(hex?: string)
      toBinary(): Uint8Array
    }
    class Decimal128 {
      constructor(text: string)
      readonly bytes: Uint8Array
    }
  }

  export type PrimitivePropertyTypeName =
    | 'bool'
    | 'int'
    | 'float'
    | 'double'
    | 'decimal128'
    | 'objectId'
    | 'string'
    | 'data'
    | 'date'
    | 'mixed'
    | 'uuid'

  export type PropertyTypeName =
    PrimitivePropertyTypeName | 'list' | 'dictionary' | 'set' | 'object' | 'linkingObjects'

  export type PropertySchema = {
    name?: string
    type: PropertyTypeName
    objectType?: string
    presentation?: 'counter'
    property?: string
    optional?: boolean
    indexed?: boolean | 'full-text'
    mapTo?: string
    default?: unknown
  }

  export type ObjectSchema = {
    name: string
    primaryKey?: string
    embedded?: boolean
    asymmetric?: boolean
    properties: Record<string, PropertySchema | string>
  }

  class RealmObject<T = Record<string, unknown>, _RequiredProperties extends keyof T = never> {
    keys(): string[]
    entries(): [string, unknown][]
    toJSON(): Record<string, unknown>
    isValid(): boolean
    objectSchema(): ObjectSchema
    linkingObjects<O>(objectType: string, propertyName: string): Realm.Results<O>
    linkingObjectsCount(): number
    addListener(callback: () => void): void
    removeListener(callback: () => void): void
    removeAllListeners(): void
    getPropertyType(propertyName: string): string
    _objectId(): string
    _objectKey(): string
  }

  export function index(target: unknown, member: unknown): void
  export function mapTo(name: string): (target: unknown, member: unknown) => void

  class RealmCounter {
    readonly value: number
    increment(by?: number): number
  }

  export class Realm {
    constructor(config: { schema: (ObjectSchema | typeof RealmObject)[] })
  }

  import OwnBson = BSON

  export namespace Realm {
    export import BSON = OwnBson
    export { RealmObject as Object }
    export interface Collection<K, V> extends Iterable<V> {
      readonly length: number
      keys(): Iterable<K>
    }
    export interface List<T> extends Collection<number, T> {
      push(...items: T[]): number
    }
    export interface Set<T> extends Collection<number, T> {
      add(value: T): Set<T>
    }
    export interface Results<T> extends Collection<number, T> {
      filtered(query: string): Results<T>
    }
    export type Dictionary<T> = { [key: string]: T }
    export type Mixed = unknown
    export namespace Types {
      export type Int = number
      export type Float = number
      export type Double = number
      export type Mixed = unknown
      export type Counter = RealmCounter
      export type LinkingObjects<T, Property extends string> = Results<T> & {
        readonly inverts?: Property
      }
    }
  }

  export default Realm
}
