import type { ObjectTypeId, PropertyId } from './ids.ts'
import type { Property, ResidueMember } from './property.ts'
import type { Side } from './side.ts'
import type { KeywordText } from './text.ts'

export const objectTypeKinds = ['object', 'embedded', 'asymmetric'] as const

export type ObjectTypeKind = (typeof objectTypeKinds)[number]

/** Where a top-level object type lives on the server. */
export type Collection = {
  readonly dataSource: string
  readonly database: string
  readonly name: string
}

/** What the server alone understands about an object type: keywords of its root (or inlined) node. */
export type ServerObjectTypeFacts = {
  readonly keywords: readonly KeywordText[]
  /** Names listed in `required` that no property has, in written order. */
  readonly requiredUnknown?: readonly string[]
  /** The title the server writes, where it is not the type's name: null for none at all. Absent: the name. */
  readonly title?: string | null
}

/** What clients alone understand about an object type. */
export type ClientObjectTypeFacts = {
  readonly codeName?: string
  readonly sdk?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type ObjectTypeResidue = {
  readonly 'app-services'?: {
    readonly members: readonly ResidueMember[]
    /** Entries of `relationships.json` that are no Realm relationship (other foreign key, bad ref, unknown source). */
    readonly relationships: readonly ResidueMember[]
  }
  readonly 'object-model'?: { readonly members: readonly ResidueMember[] }
}

/**
 * The text a format was last read from, kept so that whatever still holds is written back byte for byte.
 * Writers put the model into it; without it they use one canonical form.
 */
export type ObjectTypeSpelling = {
  readonly 'app-services'?: {
    readonly schema: string
    /** Null: there was no relationships.json, and none is needed. */
    readonly relationships: string | null
    /** Path of the file the schema was found in, below the app's root; null when it came alone. */
    readonly path: string | null
  }
  readonly 'object-model'?: { readonly text: string }
}

export type ObjectType = {
  readonly id: ObjectTypeId
  /** Persisted name: the Realm class and the server's title. */
  readonly name: string
  readonly kind: ObjectTypeKind
  /** The one side that has it, where the other goes without it on purpose. Absent: both. */
  readonly only?: Side
  /** Null for an embedded type, and for a top-level type that no server knows yet. */
  readonly collection: Collection | null
  readonly primaryKey: PropertyId | null
  /** In explicit order. */
  readonly properties: readonly Property[]
  readonly server: ServerObjectTypeFacts
  readonly client: ClientObjectTypeFacts
  readonly residue: ObjectTypeResidue
  readonly spelling: ObjectTypeSpelling
}
