import type { ObjectTypeId, PropertyId } from './ids.ts'
import type { Side } from './side.ts'
import type { JsonText, KeywordText } from './text.ts'

/** The value types that both formats share, under their Realm names. */
export const primitiveTypes = [
  'bool',
  'int',
  'float',
  'double',
  'decimal128',
  'string',
  'date',
  'objectId',
  'uuid',
  'data',
  'mixed',
] as const

export type PrimitiveType = (typeof primitiveTypes)[number]

/**
 * What one value of a property is.
 * - `link`: a to-one (or, in a container, to-many) relationship to a top-level object type.
 * - `embedded`: an embedded object.
 * - `inverse`: an inverse relationship (client only): the objects of `origin` whose `property` points here.
 * - `unresolved`: a client schema names a type (and for an inverse, a property) that does not exist; kept by name.
 * - `serverOnly`: a schema node Realm has no type for (timestamp, union, tuple, nested array …), kept verbatim;
 *   `label` is the short form shown to people. Never written to a client. Its container is always `none`.
 */
export type ValueType =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType }
  | { readonly kind: 'link'; readonly target: ObjectTypeId }
  | { readonly kind: 'embedded'; readonly target: ObjectTypeId }
  | { readonly kind: 'inverse'; readonly origin: ObjectTypeId; readonly property: PropertyId }
  | {
      readonly kind: 'unresolved'
      readonly typeName: string
      /** Present when an inverse relationship could not be resolved: the persisted name it inverts. */
      readonly inverseOf?: string
    }
  | { readonly kind: 'serverOnly'; readonly node: JsonText; readonly label: string }

export const containers = ['none', 'list', 'set', 'dictionary'] as const

export type Container = (typeof containers)[number]

/** The shared shape of a property: what both formats mean by it. */
export type PropertyShape = {
  readonly type: ValueType
  readonly container: Container
  /** May the property itself be absent or null? Forced by the type in many cases: see `normalizeShape`. */
  readonly optional: boolean
  /** May an element of the container be null? Always false without a container. */
  readonly elementOptional: boolean
}

/** One member of a JSON object that a format does not understand at this place: key and value exactly as written. */
export type ResidueMember = { readonly key: string; readonly value: JsonText }

/** What the server alone understands about a property. */
export type ServerPropertyFacts = {
  /** How the server spells Realm's int. Absent: `long`. */
  readonly width?: 'int' | 'long'
  /** The server lists the property in `required` although its kind is never required (list, link, mixed …). */
  readonly required?: true
  /** Understood keywords on the property's own node, in written order (`description`, `minLength`, `minItems` …). */
  readonly keywords: readonly KeywordText[]
  /** Understood keywords on the element's node (`items` / `additionalProperties`), only with a container. */
  readonly elementKeywords: readonly KeywordText[]
  /**
   * Where an inlined embedded type is described differently at this place of use than at the first one:
   * the keywords this place writes for one property of it, by the path of property names below this property.
   */
  readonly variations?: readonly {
    readonly path: readonly string[]
    readonly keywords: readonly KeywordText[]
    readonly elementKeywords: readonly KeywordText[]
    readonly residue: readonly ResidueMember[]
  }[]
}

/** What clients alone understand about a property. */
export type ClientPropertyFacts = {
  /** Name in application code when it differs from the persisted name (`mapTo` turns it round). */
  readonly codeName?: string
  readonly index?: 'general' | 'full-text'
  /** Only on int. */
  readonly counter?: true
  /** Creation default as JSON; what JSON cannot say stays in residue. */
  readonly default?: JsonText
  /** One SDK's own facts, by SDK id. */
  readonly sdk?: Readonly<Record<string, Readonly<Record<string, JsonText>>>>
}

/** Facts nobody understands, kept verbatim for the format that wrote them. */
export type PropertyResidue = {
  readonly 'app-services'?: {
    readonly members: readonly ResidueMember[]
    readonly elementMembers: readonly ResidueMember[]
  }
  readonly 'object-model'?: { readonly members: readonly ResidueMember[] }
}

/** How a format last wrote a property. `key` finds its place in the kept source text after a rename. */
export type PropertySpelling = {
  readonly 'app-services'?: { readonly key: string }
  readonly 'object-model'?: { readonly key: string }
}

export type Property = PropertyShape & {
  readonly id: PropertyId
  /** The persisted name: the one stored in the Realm file and used by the server. */
  readonly name: string
  /** The one side that has it, where the other goes without it on purpose. Absent: each that can say it. */
  readonly only?: Side
  readonly server: ServerPropertyFacts
  readonly client: ClientPropertyFacts
  readonly residue: PropertyResidue
  readonly spelling: PropertySpelling
}
