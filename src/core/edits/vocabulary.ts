import type {
  Area,
  AreaId,
  CardLook,
  ClientFileSpelling,
  ClientObjectTypeFacts,
  ClientPropertyFacts,
  Collection,
  DrawingStyle,
  Note,
  NoteId,
  ObjectType,
  ObjectTypeId,
  ObjectTypeKind,
  ObjectTypeResidue,
  ObjectTypeSpelling,
  OwnCodeFile,
  Point,
  Profile,
  Property,
  PropertyId,
  PropertyResidue,
  PropertyShape,
  PropertySpelling,
  ServerApp,
  ServerObjectTypeFacts,
  ServerPropertyFacts,
  Side,
  Suppression,
} from '#core/model'

type OfType<Payload> = { readonly objectType: ObjectTypeId } & Payload
type OfProperty<Payload> = OfType<{ readonly property: PropertyId } & Payload>

/**
 * Every change to a document, as a value. Closed: a kind without a rule does not compile.
 * Names refuse clashes, references refuse what does not exist; nothing is ever a silent no-op.
 */
export type EditPayloads = {
  addObjectType: { readonly objectType: ObjectType; readonly index?: number }
  /**
   * Cascades: links to it become plain values of its primary key's type, properties that embed it and
   * inverse relationships over it are removed.
   */
  removeObjectType: OfType<object>
  renameObjectType: OfType<{ readonly name: string }>
  /** Cascades: uses of the type become links or embedded objects accordingly. (`kind` is the edit's own.) */
  setObjectTypeKind: OfType<{
    readonly typeKind: ObjectTypeKind
    readonly collection: Collection | null
  }>
  setCollection: OfType<{ readonly collection: Collection | null }>
  setPrimaryKey: OfType<{ readonly property: PropertyId | null }>
  /** Says which side alone has the object type; null: both. */
  setObjectTypeOnly: OfType<{ readonly only: Side | null }>
  moveObjectType: OfType<{ readonly index: number }>
  setObjectTypeServer: OfType<{ readonly server: ServerObjectTypeFacts }>
  setObjectTypeClient: OfType<{ readonly client: ClientObjectTypeFacts }>
  setObjectTypeResidue: OfType<{ readonly residue: ObjectTypeResidue }>
  setObjectTypeSpelling: OfType<{ readonly spelling: ObjectTypeSpelling }>

  addProperty: OfType<{ readonly property: Property; readonly index?: number }>
  /** Cascades: inverse relationships over it are removed; the primary key mark goes with it. */
  removeProperty: OfProperty<object>
  renameProperty: OfProperty<{ readonly name: string }>
  /** Says which side alone has the property; null: both. Two properties of one name are refused where both are on a side. */
  setPropertyOnly: OfProperty<{ readonly only: Side | null }>
  moveProperty: OfProperty<{ readonly index: number }>
  /** Cascades: an inverse relationship over it that no longer holds is removed. */
  setPropertyShape: OfProperty<{ readonly shape: PropertyShape }>
  setPropertyServer: OfProperty<{ readonly server: ServerPropertyFacts }>
  setPropertyClient: OfProperty<{ readonly client: ClientPropertyFacts }>
  setPropertyResidue: OfProperty<{ readonly residue: PropertyResidue }>
  setPropertySpelling: OfProperty<{ readonly spelling: PropertySpelling }>

  setApp: { readonly app: ServerApp }
  setClientFileSpelling: { readonly spelling: ClientFileSpelling | null }

  /** Says what the model is for; null leaves it to the app's own configuration. */
  setProfile: { readonly profile: Profile | null }
  /** Silences a problem at one place or, without an object type, everywhere. Replaces the reason where it is silenced. */
  suppress: { readonly suppression: Suppression }
  unsuppress: { readonly suppression: Omit<Suppression, 'reason'> }

  /** Answers the options of an SDK's code, all at once: those that differ from its defaults. */
  setCodeOptions: { readonly sdk: string; readonly options: Readonly<Record<string, string>> }
  /** Keeps files of an SDK's code as a person wrote them; null lets a file go. */
  setCodeFiles: {
    readonly sdk: string
    readonly files: readonly { readonly path: string; readonly file: OwnCodeFile | null }[]
  }

  /** Says how cards look; null: like all others. */
  setCardLooks: { readonly looks: Readonly<Record<ObjectTypeId, CardLook | null>> }
  /** Leads the lines of relationships through points; null: the way they find themselves. */
  bendLines: { readonly bends: Readonly<Record<PropertyId, readonly Point[] | null>> }
  /** Puts notes as they are; null takes one away. */
  putNotes: { readonly notes: Readonly<Record<NoteId, Note | null>> }
  /** Puts areas as they are; null takes one away. */
  putAreas: { readonly areas: Readonly<Record<AreaId, Area | null>> }
  /** Says how the whole model is drawn. */
  setDrawingStyle: { readonly style: DrawingStyle }

  /** Moves cards; null lifts a card off the canvas, to be placed again. */
  placeCards: { readonly positions: Readonly<Record<ObjectTypeId, Point | null>> }

  /**
   * Puts object types as they are: adds, replaces or (null) removes them at one stroke, without cascades.
   * The inverse of edits that cascade, and the way a large import arrives.
   */
  putObjectTypes: {
    readonly objectTypes: Readonly<Record<ObjectTypeId, ObjectType | null>>
    /** The order of all object types afterwards; null keeps the present order. */
    readonly order: readonly ObjectTypeId[] | null
  }
}

export type EditKind = keyof EditPayloads

/** One change. `{ kind: 'renameProperty', objectType, property, name }` … */
export type Edit<K extends EditKind = EditKind> = {
  [Kind in K]: { readonly kind: Kind } & EditPayloads[Kind]
}[K]

/** Which surface asked for a transaction. */
export type Origin =
  'canvas' | 'inspector' | 'server-text' | 'client-text' | 'code' | 'import' | 'fix' | 'layout'

/**
 * Edits that are done and undone as one. Transactions with the same `gesture` that follow each other
 * merge into one history entry (typing in one field, one drag).
 */
export type Transaction = {
  readonly label: string
  readonly origin: Origin
  readonly edits: readonly Edit[]
  readonly gesture?: string
}
