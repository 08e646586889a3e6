import type { ObjectTypeId, ObjectTypeKind, PropertyId } from '#core/model'

/** What a change does to one side: nothing, something it takes as it comes, or something that it refuses. */
export type Verdict = 'none' | 'additive' | 'breaking'

/**
 * The steps in which a client's database tells two schemas apart. A rename is none of them: it is a removal and an
 * addition. Source: realm-core src/realm/object-store/schema.cpp.
 */
export type CoreUnit =
  | 'AddTable'
  | 'AddInitialProperties'
  | 'RemoveTable'
  | 'ChangeTableType'
  | 'AddProperty'
  | 'RemoveProperty'
  | 'ChangePropertyType'
  | 'MakePropertyNullable'
  | 'MakePropertyRequired'
  | 'AddIndex'
  | 'RemoveIndex'
  | 'ChangePrimaryKey'

/** What a change is about, under the name it has now; under its last one when it is gone. */
export type Subject<Id> = { readonly id: Id; readonly name: string }

/** What becomes of a property on one side that may have known nothing of it. */
export type Effect = 'none' | 'adds' | 'removes' | 'changes'

export type Effects = { readonly server: Effect; readonly client: Effect }

type OfModel<Facts = object> = { readonly objectType: null; readonly property: null } & Facts

type OfType<Facts = object> = {
  readonly objectType: Subject<ObjectTypeId>
  readonly property: null
  /** Does a server hold it, or is to? Without one the change costs a server nothing. */
  readonly served: boolean
} & Facts

type OfProperty<Facts = object> = Omit<OfType, 'property'> & {
  readonly property: Subject<PropertyId>
} & Facts

type OfNode<Facts = object> = Omit<OfType, 'property'> & {
  readonly property: Subject<PropertyId> | null
} & Facts

/** What becomes of it on each side. */
type PerSide = { readonly effects: Effects }

/** Everything that can differ between two models, with what its rule has to know. Closed: a kind without a rule does not compile. */
export type ChangeFacts = {
  addObjectType: OfType<{ readonly typeKind: ObjectTypeKind }>
  removeObjectType: OfType<{ readonly typeKind: ObjectTypeKind }>
  renameObjectType: OfType
  setObjectTypeKind: OfType<{ readonly from: ObjectTypeKind; readonly to: ObjectTypeKind }>
  setCollection: OfType<{ readonly effect: Effect }>
  setPrimaryKey: OfType
  /** The title on the server, where it is not the name. */
  setTitle: OfType<{ readonly namesAnother: boolean }>
  reorderProperties: OfType

  addProperty: OfProperty<PerSide & { readonly isRequired: boolean }>
  removeProperty: OfProperty<PerSide>
  renameProperty: OfProperty<PerSide>
  setPropertyType: OfProperty<PerSide>
  setOptional: OfProperty<PerSide & { readonly isOptional: boolean }>
  setElementOptional: OfProperty<{ readonly isOptional: boolean }>
  /** Which side alone has it, the other going without it on purpose. */
  setOnly: OfNode<PerSide>
  /** `required` on the server of a property that is never required on a client. */
  setRequiredMark: OfProperty
  setWidth: OfProperty<{ readonly to: 'int' | 'long' }>
  setIndex: OfProperty
  setInverse: OfProperty

  /** What clients alone know and their database stores nothing of: code name, default, counter, an SDK's own facts. */
  setClientFact: OfNode<{ readonly fact: 'code name' | 'default' | 'counter' | 'SDK facts' }>
  setServerDefault: OfNode<{ readonly isNew: boolean }>
  setDescription: OfNode
  setConstraint: OfNode<{ readonly keyword: string; readonly isLifted: boolean }>
  /** A member that nobody understands, kept verbatim. */
  setUnknownMember: OfNode<{ readonly key: string }>
  /** Same meaning, written in another way. */
  respell: OfType

  reorderObjectTypes: OfModel
  respellClientFile: OfModel
  setApp: OfModel<{ readonly fact: 'layout' | 'data source' | 'database' }>
  /** A field that subscriptions may ask for; `collection` is null where it is one of all. */
  setQueryable: OfModel<{
    readonly field: string
    readonly collection: string | null
    readonly isNew: boolean
  }>
  setIndexedQueryable: OfModel
  setPartitionKey: OfModel
  setCarriedFile: OfModel<{ readonly path: string }>
}

export type ChangeKind = keyof ChangeFacts

/** What differs. `was` and `is` say it as people read it; null where there is nothing. */
export type Difference<K extends ChangeKind = ChangeKind> = {
  [Kind in K]: {
    readonly kind: Kind
    readonly was: string | null
    readonly is: string | null
  } & ChangeFacts[Kind]
}[K]

/** What becomes of a change that clients bring: see `outcomes`. */
export type Outcome = 'rejected' | 'updateServer' | 'applied' | 'kept' | 'procedure' | 'nothing'

/** The outcome with Development Mode off, and on for apps made up to 13 September 2023 and for apps made later. */
export type DevelopmentMode = {
  readonly off: Outcome
  readonly older: Outcome
  readonly newer: Outcome
}

/** What a difference costs on each side. */
export type Judgement = {
  /** One sentence that says the change. */
  readonly label: string
  readonly server: Verdict
  readonly client: Verdict
  readonly units: readonly CoreUnit[]
  /** What happens, and what to do about it: one sentence or two each. */
  readonly consequences: readonly string[]
  /** Null for what clients cannot bring about. */
  readonly developmentMode: DevelopmentMode | null
}

/** One thing that changed, and what it breaks. */
export type Change<K extends ChangeKind = ChangeKind> = Difference<K> & Judgement
