import {
  makeModel,
  objectTypesOf,
  type Document,
  type Layout,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type OwnCode,
  type Property,
  type PropertyId,
  type Settings,
  type ValueType,
} from '#core/model'

/** Nodes that get another id. */
export type NewIds = {
  readonly objectTypes: ReadonlyMap<ObjectTypeId, ObjectTypeId>
  readonly properties: ReadonlyMap<PropertyId, PropertyId>
}

/** The same document, with other ids for these nodes wherever they are spoken of. */
export function withIds(document: Document, ids: NewIds): Document {
  if (ids.objectTypes.size === 0 && ids.properties.size === 0) return document
  const { model, layout, settings, code } = document
  return {
    ...document,
    model: modelWith(model, ids),
    layout: layoutWith(layout, ids),
    settings: settingsWith(settings, ids),
    code: code.map((own) => codeWith(own, ids)),
  }
}

function typeId(ids: NewIds, id: ObjectTypeId): ObjectTypeId {
  return ids.objectTypes.get(id) ?? id
}

function propertyId(ids: NewIds, id: PropertyId): PropertyId {
  return ids.properties.get(id) ?? id
}

function modelWith(model: Model, ids: NewIds): Model {
  const types = objectTypesOf(model).map((type) => typeWith(type, ids))
  const { app, spelling } = model
  const written = spelling['object-model']
  if (!written) return makeModel(types, { app, spelling })
  const gaps = written.gaps.map((gap) => ({ ...gap, objectType: typeId(ids, gap.objectType) }))
  return makeModel(types, { app, spelling: { 'object-model': { ...written, gaps } } })
}

function typeWith(type: ObjectType, ids: NewIds): ObjectType {
  return {
    ...type,
    id: typeId(ids, type.id),
    primaryKey: type.primaryKey && propertyId(ids, type.primaryKey),
    properties: type.properties.map((property): Property => ({
      ...property,
      id: propertyId(ids, property.id),
      type: valueWith(property.type, ids),
    })),
  }
}

function valueWith(value: ValueType, ids: NewIds): ValueType {
  if (value.kind === 'link' || value.kind === 'embedded')
    return { ...value, target: typeId(ids, value.target) }
  if (value.kind !== 'inverse') return value
  const { origin, property } = value
  return { ...value, origin: typeId(ids, origin), property: propertyId(ids, property) }
}

/** Every table of a layout is keyed by nodes, or by what has no id of its own. */
function layoutWith(layout: Layout, ids: NewIds): Layout {
  const all = new Map<string, string>([...ids.objectTypes, ...ids.properties])
  const turn = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, entry]) => [all.get(key) ?? key, entry]))
  return Object.fromEntries(
    Object.entries(layout).map(([member, value]) => [
      member,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? turn(value) : value,
    ]),
  ) as Layout
}

function settingsWith(settings: Settings, ids: NewIds): Settings {
  const suppressed = settings.suppressed.map((one) => ({
    ...one,
    objectType: one.objectType && typeId(ids, one.objectType),
    property: one.property && propertyId(ids, one.property),
  }))
  return { ...settings, suppressed }
}

function codeWith(code: OwnCode, ids: NewIds): OwnCode {
  const files = code.files.map((file) => ({
    ...file,
    classes: file.classes.map((own) => ({
      ...own,
      objectType: typeId(ids, own.objectType),
      properties: own.properties.map((one) => ({
        ...one,
        property: propertyId(ids, one.property),
      })),
    })),
  }))
  return { ...code, files }
}
