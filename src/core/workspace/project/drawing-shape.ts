import {
  detailLevels,
  swatches,
  type Area,
  type AreaId,
  type CardLook,
  type DrawingStyle,
  type Layout,
  type Note,
  type NoteId,
  type ObjectTypeId,
  type Point,
  type PropertyId,
} from '#core/model'
import { branded, flag, list, number, object, oneOf, optional, table, text, yes } from './decode.ts'

export const point = object<Point>({ x: number, y: number })

const rect = { x: number, y: number, width: number, height: number }
const color = oneOf(swatches)

export const cardLook = object<CardLook>({
  color: optional(color),
  collapsed: optional(yes),
  hidden: optional(yes),
  locked: optional(yes),
})

export const note = object<Note>({ id: branded<NoteId>(), ...rect, text, color })

export const area = object<Area>({ id: branded<AreaId>(), ...rect, title: text, color })

export const bends = list(point)

export const drawingStyle = object<DrawingStyle>({
  detail: oneOf(detailLevels),
  embedded: oneOf(['cards', 'nested']),
  lineNames: flag,
})

export const layout = object<Layout>({
  positions: table<ObjectTypeId, Point>(point),
  cards: table<ObjectTypeId, CardLook>(cardLook),
  bends: table<PropertyId, readonly Point[]>(bends),
  notes: table<NoteId, Note>(note),
  areas: table<AreaId, Area>(area),
  style: drawingStyle,
})
