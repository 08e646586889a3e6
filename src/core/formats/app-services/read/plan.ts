import type {
  Container,
  JsonText,
  ObjectTypeId,
  PrimitiveType,
  PropertyResidue,
  ServerPropertyFacts,
} from '#core/model'

/** What a schema says about one object, before it is known which of its embedded objects are one and the same type. */
export type ObjectPlan = {
  /** The title that names the type; null where none does. */
  readonly title: string | null
  readonly properties: readonly PropertyPlan[]
  readonly requiredUnknown: readonly string[]
  /** Where its node stands in the schema. */
  readonly place: Place
}

/** What a schema says about one property. */
export type PropertyPlan = {
  readonly name: string
  readonly value: PlannedValue
  readonly container: Container
  readonly optional: boolean
  readonly elementOptional: boolean
  readonly server: ServerPropertyFacts
  readonly residue: NonNullable<PropertyResidue['app-services']>
}

export type PlannedValue =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType }
  | { readonly kind: 'link'; readonly target: ObjectTypeId }
  | { readonly kind: 'object'; readonly object: ObjectPlan }
  | { readonly kind: 'serverOnly'; readonly node: JsonText; readonly label: string }

/** A range of a text. */
export type Place = { readonly start: number; readonly end: number }
