import type { ObjectSchema, RealmMode } from '../open-in-realm-core.ts'

/** A small invalid schema, and what Realm Core says to it, word for word. */
export type Refusal = {
  /** What is wrong with it. */
  readonly breaks: string
  readonly types: readonly ObjectSchema[]
  readonly messages: readonly string[]
  /** `local` unless told. */
  readonly mode?: RealmMode
  /** The JavaScript layer refuses it before Core sees it. */
  readonly byJavaScript?: true
}

type Extras = Partial<Omit<ObjectSchema, 'name' | 'properties'>>

/** An object type for the tables. */
export function type(
  name: string,
  properties: ObjectSchema['properties'],
  extras: Extras = {},
): ObjectSchema {
  return { name, properties, ...extras }
}

export const keyed = { primaryKey: '_id' } as const
export const embedded = { embedded: true } as const
export const asymmetric = { primaryKey: '_id', asymmetric: true } as const
