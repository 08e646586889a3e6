import type { ObjectTypeId, PropertyId } from './ids.ts'
import type { DrawingStyle, Layout } from './drawing.ts'
import type { Document, Model, ServerApp } from './model.ts'
import type { ObjectType } from './object-type.ts'
import type { Settings } from './settings.ts'
import { tableOf } from './tables/type-table.ts'
import type { Property, PropertyShape } from './property.ts'
import { normalizeShape } from './shapes/shape.ts'

export const emptyApp: ServerApp = {
  layout: '20230101',
  dataSource: 'mongodb-atlas',
  database: 'app',
  files: [],
}

const plainStyle: DrawingStyle = { detail: 'all', embedded: 'cards', lineNames: false }

export const emptyLayout: Layout = {
  positions: {},
  cards: {},
  bends: {},
  notes: {},
  areas: {},
  style: plainStyle,
}

export const emptyModel: Model = {
  objectTypes: tableOf([]),
  order: [],
  app: emptyApp,
  spelling: {},
}

export const emptySettings: Settings = { profile: null, suppressed: [] }

export const emptyDocument: Document = {
  model: emptyModel,
  layout: emptyLayout,
  settings: emptySettings,
  code: [],
}

/** A property with the given shape (normalised) and nothing else known about it, unless given. */
export function makeProperty(
  id: PropertyId,
  name: string,
  shape: PropertyShape,
  more: Partial<Pick<Property, 'only' | 'server' | 'client' | 'residue' | 'spelling'>> = {},
): Property {
  return {
    id,
    name,
    ...normalizeShape(shape),
    server: { keywords: [], elementKeywords: [] },
    client: {},
    residue: {},
    spelling: {},
    ...more,
  }
}

/** An object type without properties and nothing else known about it, unless given. */
export function makeObjectType(
  id: ObjectTypeId,
  name: string,
  more: Partial<Omit<ObjectType, 'id' | 'name'>> = {},
): ObjectType {
  return {
    id,
    name,
    kind: 'object',
    collection: null,
    primaryKey: null,
    properties: [],
    server: { keywords: [] },
    client: {},
    residue: {},
    spelling: {},
    ...more,
  }
}

/** A model of these object types, in this order. */
export function makeModel(
  objectTypes: readonly ObjectType[],
  more: Partial<Pick<Model, 'app' | 'spelling'>> = {},
): Model {
  return {
    objectTypes: tableOf(objectTypes),
    order: objectTypes.map((type) => type.id),
    app: emptyApp,
    spelling: {},
    ...more,
  }
}

/** A document of this model, its cards not placed unless given, judged as its app says. */
export function documentOf(model: Model, layout: Partial<Layout> = {}): Document {
  return { model, layout: { ...emptyLayout, ...layout }, settings: emptySettings, code: [] }
}
