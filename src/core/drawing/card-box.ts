import {
  propertyOf,
  referencesFrom,
  type Model,
  type ObjectType,
  type Property,
  type PropertyId,
} from '#core/model'
import { monoWidth, textWidth } from './text-width.ts'

/** Heights of the parts of a card in canvas units. The card's style sheet states the same numbers. */
export const headerHeight = 48
export const rowHeight = 24
export const footerHeight = 24

/** Rows shown before a long card ends in "show more", which takes one row itself. */
export const rowLimit = 20

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

/** The number of property rows a card shows, "show more" not counted. */
export function shownRows(type: ObjectType, expanded = false): number {
  return expanded ? type.properties.length : Math.min(type.properties.length, rowLimit)
}

/**
 * The size of a card, from the model alone, so that nothing is ever measured. Width is estimated from the
 * texts on it, between 200 and 400 in steps of 8; height is a header, a row a property, and a footer.
 */
export function cardBox(type: ObjectType, model: Model, expanded = false): Box {
  const shown = shownRows(type, expanded)
  const more = type.properties.length > rowLimit ? 1 : 0
  return {
    width: cardWidth(type, model),
    height: headerHeight + (shown + more) * rowHeight + footerHeight,
  }
}

/** The middle of a property's row, below the card's top edge. A row that is not shown stands at "show more". */
export function rowCentre(type: ObjectType, property: PropertyId, expanded = false): number {
  const index = type.properties.findIndex(({ id }) => id === property)
  if (index === -1) return headerHeight / 2
  return headerHeight + (Math.min(index, shownRows(type, expanded)) + 0.5) * rowHeight
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
