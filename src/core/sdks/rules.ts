import type { Container, JsonText, ObjectTypeKind, PrimitiveType } from '#core/model'
import type { CodeProperty } from './code.ts'

/** What an SDK's model code can or cannot say. */
export const sdkFeatures = [
  'list',
  'set',
  'dictionary',
  'mixed',
  'float',
  'embedded',
  'asymmetric',
  'inverse',
  'index',
  'full-text',
  'property-renaming',
  'class-renaming',
  'default',
  'counter',
] as const

export type SdkFeature = (typeof sdkFeatures)[number]

/** What a name is for, where that decides whether it may stand. */
export type NamedMember = {
  /** Of the class that the member is in. */
  readonly kind: ObjectTypeKind
  readonly isPrimaryKey: boolean
}

/** How an SDK's code names things, and the limits of what it can say beyond its features. */
export type CodeRules = {
  /** What these options take away from the SDK's features. */
  readonly lacks?: ReadonlySet<SdkFeature>
  /** The habit of the language: the name of the class or property stored under this name. Need not be legal yet. */
  readonly className: (storedName: string) => string
  readonly propertyName: (storedName: string) => string
  /** May this name stand in code, escaped where the language can escape it? */
  readonly isClassName: (name: string) => boolean
  readonly isPropertyName: (name: string, className: string, of: NamedMember) => boolean
  /** The nearest names that may stand in code. Several names may give the same one. */
  readonly legalClassName: (name: string) => string
  readonly legalPropertyName: (name: string, className: string, of: NamedMember) => string
  /** Names of classes with the same key cannot stand together. By default those that differ in case alone, for files are named after classes. */
  readonly classKey?: (name: string) => string
  /** Where a name takes others with it: names with the same key cannot stand together in a class. */
  readonly propertyKey?: (name: string) => string
  /** May code say that a class or property is stored under this name? Where it is missing, under any. */
  readonly isStoredName?: (name: string) => boolean
  /** May the primary key be called otherwise in code than it is stored? */
  readonly renamesPrimaryKey: boolean
  /** May a class that others refer to be called otherwise in code than it is stored? */
  readonly renamesLinkTargets: boolean
  /**
   * Where a name that differs from the habit belongs: it is the name that all clients share, as in a Realm Object
   * Schema (`mapTo`), or this SDK's own.
   */
  readonly codeNames: 'shared' | 'own'
  /** By which name code refers to another class, and an inverse relationship to the property it inverts. */
  readonly refersBy: 'code' | 'stored'
  readonly indexable: ReadonlySet<PrimitiveType>
  /** The containers of a relationship that can be inverted. */
  readonly invertible: ReadonlySet<Container>
  /** May an asymmetric class link to classes that are not embedded? */
  readonly asymmetricLinks: boolean
  /** The expression for a default; null where code cannot say it for such a property. */
  readonly defaultExpression: (property: CodeProperty, value: JsonText) => string | null
  /** Is this the value that a property without any default gets? */
  readonly isImplied: (property: CodeProperty, value: JsonText) => boolean
}
