import { propertyOf, referencesFrom, type Model, type ObjectType, type Property } from '#core/model'
import { cardRows, plainFace, type CardFace, type CardRows } from './card-rows.ts'
import { monoWidth, textWidth } from './text-width.ts'

/** Heights of the parts of a card in canvas units. The card's style sheet states the same numbers. */
export const headerHeight = 48
export const rowHeight = 24
export const footerHeight = 24

/** How far a nested row stands in from the row above it, in canvas units. */
export const nestIndent = 14

/** Size in canvas units (CSS pixels at 100 % zoom). */
export type Box = { readonly width: number; readonly height: number }

const narrowest = 200
const widest = 400
const step = 8

/** Sizes of the texts on a card, and what stands beside them in a line, as the style sheet states them. */
const nameSize = 13
const rowSize = 12
const smallSize = 11
const bold = 1.12
/** Padding, and the grip at the right end. */
const headerSides = 12 + 32
/** Gap, icon, gap: before the word for the kind. */
const kindMark = 8 + 12 + 3
/** Padding, the mark, and the gaps between mark, name and type. */
const rowSides = 8 + 14 + 6 + 6 + 12

type Width = { readonly references: string; readonly width: number }

const widths = new WeakMap<ObjectType, Width>()

/**
 * The size of a card, from the model alone, so that nothing is ever measured. Width is estimated from the
 * texts on it, between 200 and 400 in steps of 8; height is a header, a line a row, and a footer. A card without any
 * line is its header.
 */
export function cardBox(type: ObjectType, model: Model, face: CardFace = plainFace): Box {
  const rows = cardRows(type, model, face)
  return {
    width: Math.max(cardWidth(type, model), nestedWidth(rows, model)),
    height: headerHeight + bodyHeight(rows, face),
  }
}

function bodyHeight(
  { shown, hasMore }: CardRows,
  { collapsed, detail, expanded }: CardFace,
): number {
  if (collapsed || (detail === 'names' && !expanded)) return 0
  return (shown.length + (hasMore ? 1 : 0)) * rowHeight + footerHeight
}

/**
 * The middle of a row, below the card's top edge. A row that is not shown stands at the row that it is nested in, else
 * at "show more"; on a card without rows, in the middle of the header.
 */
export function rowCentre({ shown, hasMore }: CardRows, key: string): number {
  const index = nearestShown(shown, key)
  if (index === -1 && !hasMore) return headerHeight / 2
  return headerHeight + ((index === -1 ? shown.length : index) + 0.5) * rowHeight
}

function nearestShown(shown: CardRows['shown'], key: string): number {
  const index = shown.findIndex((row) => row.key === key)
  const above = key.lastIndexOf('/')
  return index === -1 && above > 0 ? nearestShown(shown, key.slice(0, above)) : index
}

/** Remembered as long as the type and the names it refers to stay the same. */
function cardWidth(type: ObjectType, model: Model): number {
  const references = referencesFrom(type)
    .map(({ property }) => typeSketch(property, model))
    .join('\n')
  const known = widths.get(type)
  if (known?.references === references) return known.width
  const needed = Math.max(
    headerWidth(type),
    ...type.properties.map((property) => rowWidth(property, model)),
  )
  const width = Math.min(widest, Math.max(narrowest, Math.ceil(needed / step) * step))
  widths.set(type, { references, width })
  return width
}

/** What nested rows need beside the card's own. Cut to what cards may have. */
function nestedWidth({ shown }: CardRows, model: Model): number {
  const needed = shown.map(({ depth, property }) =>
    depth === 0 ? 0 : depth * nestIndent + rowWidth(property, model),
  )
  return Math.min(widest, Math.ceil(Math.max(0, ...needed) / step) * step)
}

function headerWidth({ name, kind, collection }: ObjectType): number {
  const mark = kind === 'object' ? 0 : kindMark + textWidth(kind, smallSize)
  const place = collection ? textWidth(`${collection.database}.${collection.name}`, smallSize) : 0
  return headerSides + Math.max(textWidth(name, nameSize) * bold + mark, place)
}

function rowWidth(property: Property, model: Model): number {
  return (
    rowSides + textWidth(property.name, rowSize) + monoWidth(typeSketch(property, model), smallSize)
  )
}

/** A text as long as the one that says the type. */
function typeSketch(property: Property, model: Model): string {
  const { type, container, optional, elementOptional } = property
  const many = container === 'none' ? '' : '[]'
  const marks = `${optional || elementOptional ? '?' : ''}${many}`
  if (type.kind === 'primitive') return type.primitive + marks
  if (type.kind === 'serverOnly') return type.label
  if (type.kind === 'unresolved') return type.typeName + marks
  if (type.kind !== 'inverse') return (model.objectTypes.get(type.target)?.name ?? '') + many
  const origin = model.objectTypes.get(type.origin)
  return `← ${origin?.name ?? ''}.${propertyOf(origin, type.property)?.name ?? ''}`
}
