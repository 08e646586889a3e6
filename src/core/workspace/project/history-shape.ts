import type { Edit, EditKind, EditPayloads, History, HistoryEntry, Origin } from '#core/edits'
import type {
  Area,
  AreaId,
  CardLook,
  Note,
  NoteId,
  ObjectTypeId,
  Point,
  PropertyId,
} from '#core/model'
import {
  isRecord,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  table,
  text,
  type Decoder,
} from './decode.ts'
import * as drawing from './drawing-shape.ts'
import * as shape from './model-shape.ts'

const ofType = { objectType: shape.objectTypeId }
const ofProperty = { ...ofType, property: shape.propertyId }

type Payload<K extends EditKind> = EditPayloads[K]

/** The shape of each kind of edit: a kind without one does not compile. */
const payloads: { readonly [K in EditKind]: Decoder<Payload<K>> } = {
  addObjectType: object<Payload<'addObjectType'>>({
    objectType: shape.objectType,
    index: optional(number),
  }),
  removeObjectType: object(ofType),
  renameObjectType: object({ ...ofType, name: text }),
  setObjectTypeKind: object({
    ...ofType,
    typeKind: shape.objectTypeKind,
    collection: nullable(shape.collection),
  }),
  setCollection: object({ ...ofType, collection: nullable(shape.collection) }),
  setPrimaryKey: object({ ...ofType, property: nullable(shape.propertyId) }),
  setObjectTypeOnly: object({ ...ofType, only: nullable(shape.side) }),
  moveObjectType: object({ ...ofType, index: number }),
  setObjectTypeServer: object({ ...ofType, server: shape.serverObjectTypeFacts }),
  setObjectTypeClient: object({ ...ofType, client: shape.clientObjectTypeFacts }),
  setObjectTypeResidue: object({ ...ofType, residue: shape.objectTypeResidue }),
  setObjectTypeSpelling: object({ ...ofType, spelling: shape.objectTypeSpelling }),
  addProperty: object<Payload<'addProperty'>>({
    ...ofType,
    property: shape.property,
    index: optional(number),
  }),
  removeProperty: object(ofProperty),
  renameProperty: object({ ...ofProperty, name: text }),
  setPropertyOnly: object({ ...ofProperty, only: nullable(shape.side) }),
  moveProperty: object({ ...ofProperty, index: number }),
  setPropertyShape: object({ ...ofProperty, shape: shape.propertyShape }),
  setPropertyServer: object({ ...ofProperty, server: shape.serverPropertyFacts }),
  setPropertyClient: object({ ...ofProperty, client: shape.clientPropertyFacts }),
  setPropertyResidue: object({ ...ofProperty, residue: shape.propertyResidue }),
  setPropertySpelling: object({ ...ofProperty, spelling: shape.propertySpelling }),
  setApp: object({ app: shape.serverApp }),
  setClientFileSpelling: object({ spelling: nullable(shape.clientFileSpelling) }),
  setProfile: object({ profile: nullable(shape.profile) }),
  suppress: object({ suppression: shape.suppression }),
  unsuppress: object({ suppression: object(shape.suppressed) }),
  setCodeOptions: object({ sdk: text, options: shape.codeOptions }),
  setCodeFiles: object<Payload<'setCodeFiles'>>({
    sdk: text,
    files: list(
      object<Payload<'setCodeFiles'>['files'][number]>({
        path: text,
        file: nullable(shape.ownCodeFile),
      }),
    ),
  }),
  placeCards: object({ positions: table<ObjectTypeId, Point | null>(nullable(drawing.point)) }),
  setCardLooks: object({ looks: table<ObjectTypeId, CardLook | null>(nullable(drawing.cardLook)) }),
  bendLines: object({
    bends: table<PropertyId, readonly Point[] | null>(nullable(drawing.bends)),
  }),
  putNotes: object({ notes: table<NoteId, Note | null>(nullable(drawing.note)) }),
  putAreas: object({ areas: table<AreaId, Area | null>(nullable(drawing.area)) }),
  setDrawingStyle: object({ style: drawing.drawingStyle }),
  putObjectTypes: object({
    objectTypes: table<ObjectTypeId, Payload<'putObjectTypes'>['objectTypes'][ObjectTypeId]>(
      nullable(shape.objectType),
    ),
    order: nullable(list(shape.objectTypeId)),
  }),
}

const decoders = new Map<unknown, Decoder<object>>(Object.entries(payloads))

const edit: Decoder<Edit> = (value, path, fail) => {
  const { kind, ...payload } = isRecord(value) ? value : { kind: undefined }
  const decoder = decoders.get(kind)
  if (!decoder) return fail({ path, expected: 'a known edit' })
  const decoded = decoder(payload, path, fail)
  return decoded && ({ kind, ...decoded } as Edit)
}

/** Every surface that edits come from; one that is missing does not compile. */
const origins: Readonly<Record<Origin, true>> = {
  canvas: true,
  inspector: true,
  'server-text': true,
  'client-text': true,
  code: true,
  import: true,
  fix: true,
  layout: true,
}

const entry = object<HistoryEntry>({
  label: text,
  origin: oneOf(Object.keys(origins) as Origin[]),
  gesture: optional(text),
  edits: list(edit),
  inverse: list(edit),
})

export const history = object<History>({ past: list(entry), future: list(entry) })
