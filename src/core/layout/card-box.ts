import type { ObjectType, Property, PropertyId } from '#core/model'

/** Heights of the parts of a card in canvas units. The card's style sheet states the same numbers. */
export const headerHeight = 48
export const rowHeight = 24
export const footerHeight = 24

/** Rows shown before a long card ends in "show more", which takes one row itself. */
export const rowLimit = 20

/** Size in canvas units (CSS pixels at 100 % zoom). */
export type Box = { readonly width: number; readonly height: number }

const narrowest = 200
const widest = 360
const step = 8

/** Average advance of one character of the text faces at the card's sizes; wide scripts count double. */
const characterWidth = 6.8
const rowPadding = 64
const headerPadding = 88
/** Room given to the name of a referenced type: the type's own name is not known to the card. */
const referenceCharacters = 12

const widths = new WeakMap<ObjectType, number>()

/** The number of property rows a card shows, "show more" not counted. */
export function shownRows(type: ObjectType, expanded = false): number {
  return expanded ? type.properties.length : Math.min(type.properties.length, rowLimit)
}

/**
 * The size of a card, from the model alone, so that nothing is ever measured. Width is estimated from the
 * names, between 200 and 360 in steps of 8; height is a header, a row a property, and a footer.
 */
export function cardBox(type: ObjectType, expanded = false): Box {
  const shown = shownRows(type, expanded)
  const more = type.properties.length > rowLimit ? 1 : 0
  return {
    width: cardWidth(type),
    height: headerHeight + (shown + more) * rowHeight + footerHeight,
  }
}

/** The middle of a property's row, below the card's top edge. A row that is not shown stands at "show more". */
export function rowCentre(type: ObjectType, property: PropertyId, expanded = false): number {
  const index = type.properties.findIndex(({ id }) => id === property)
  if (index === -1) return headerHeight / 2
  return headerHeight + (Math.min(index, shownRows(type, expanded)) + 0.5) * rowHeight
}

function cardWidth(type: ObjectType): number {
  const known = widths.get(type)
  if (known !== undefined) return known
  let needed = headerPadding + textWidth(type.name) * 1.1
  if (type.collection)
    needed = Math.max(
      needed,
      48 + textWidth(`${type.collection.database}.${type.collection.name}`) * 0.9,
    )
  for (const property of type.properties)
    needed = Math.max(
      needed,
      rowPadding + textWidth(property.name) + typeCharacters(property) * characterWidth,
    )
  const width = Math.min(widest, Math.max(narrowest, Math.ceil(needed / step) * step))
  widths.set(type, width)
  return width
}

function typeCharacters({ type, container, optional, elementOptional }: Property): number {
  const marks = (container === 'none' ? 0 : 2) + (optional || elementOptional ? 1 : 0)
  if (type.kind === 'primitive') return type.primitive.length + marks
  if (type.kind === 'serverOnly') return type.label.length
  if (type.kind === 'unresolved') return type.typeName.length + marks
  return referenceCharacters + marks
}

function textWidth(text: string): number {
  let units = 0
  for (const character of text.slice(0, 64))
    units += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1
  return units * characterWidth
}
