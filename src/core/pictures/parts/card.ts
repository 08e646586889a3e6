import { headerHeight, nestIndent, rowHeight, type SceneCard } from '#core/drawing'
import { shapeText, type Model, type ObjectType, type Side, type Swatch } from '#core/model'
import { attribute, content, seen } from '../text/escape.ts'
import { boldText, cut, monoText, plainText } from '../text/cut.ts'
import { rowsOf, type PictureRow } from './rows.ts'
import { icon } from './symbols.ts'

type CardOptions = {
  readonly model: Model
  readonly color: Swatch | undefined
  /** Where a click leads, without `#`; null: nowhere. */
  readonly linkTo: ((name: string) => string) | null
}

const nameFace = boldText(13)
const rowFace = plainText(12)
const smallFace = plainText(11)
const tinyFace = plainText(10)
const typeFace = monoText(11)

const padding = 12
/** From the card’s edge to the name of a property: padding, mark, gap. */
const nameAt = 28
const gap = 6
const iconSize = 12
/** Of its room, what the type may take at most, and what is left to the name at least. */
const typeShare = 0.75
const leastName = 40

/** A card as the canvas draws it: header, rows, and how many rows are not shown. */
export function cardMarkup(card: SceneCard, { model, color, linkTo }: CardOptions): string {
  const { type, x, y, width, height } = card
  const { rows, more } = rowsOf(card)
  const body = [
    `<rect class="box" x="-.5" y="-.5" width="${width + 1}" height="${height + 1}" rx="8.5"/>`,
    ...header(type, width, height > headerHeight),
    ...rows.map((row, index) => rowMarkup(row, model, { width, middle: middleOf(index) })),
    ...(more === 0 ? [] : [moreMarkup(more, middleOf(rows.length))]),
  ].join('')
  const name = attribute(type.name)
  const ink = color === undefined ? type.kind : `c-${color}`
  const group = `<g class="${ink}" data-object-type="${name}" transform="translate(${x} ${y})">${body}</g>`
  return linkTo === null ? group : `<a href="#${attribute(linkTo(type.name))}">${group}</a>`
}

const middleOf = (row: number): number => headerHeight + (row + 0.5) * rowHeight

function header(type: ObjectType, width: number, isOpen: boolean): readonly string[] {
  const bottom = isOpen ? 'V47H0Z' : `V40A8 8 0 0 1 ${width - 8} 48H8A8 8 0 0 1 0 40Z`
  const badges = headerBadges(type, width)
  const room = width - padding - badges.width
  return [
    `<path class="head" d="M0 8A8 8 0 0 1 8 0H${width - 8}A8 8 0 0 1 ${width} 8${bottom}"/>`,
    `<path class="stripe" d="M1.755 3A8 8 0 0 1 8 0H${width - 8}A8 8 0 0 1 ${width - 1.755} 3Z"/>`,
    ...(isOpen ? [`<path class="rule" d="M0 47.5H${width}"/>`] : []),
    text('name', padding, 24, cut(seen(type.name), room - padding, nameFace)),
    ...badges.parts,
    text('small soft', padding, 38.5, cut(seen(placeOf(type)), width - 2 * padding, smallFace)),
  ]
}

function placeOf({ kind, collection }: ObjectType): string {
  if (collection) return `${collection.database}.${collection.name}`
  return kind === 'embedded' ? 'inside its parents' : 'no collection'
}

/** The kind and the side of a type, from the right edge on, and the room they take. */
function headerBadges(
  { kind, only }: ObjectType,
  width: number,
): { readonly parts: readonly string[]; readonly width: number } {
  let right = width - padding
  const parts: string[] = []
  if (only) {
    const badge = sideBadge(only, right, 19.5)
    parts.push(badge.markup)
    right -= badge.width + gap
  }
  if (kind !== 'object') {
    parts.push(text('small kind', right, 23.5, kind, 'end'))
    right -= smallFace(kind) + 3 + iconSize
    parts.push(icon(kind, right, 13.5))
    right -= gap
  }
  return { parts, width: width - right }
}

const sideWords: Readonly<Record<Side, string>> = {
  'app-services': 'server',
  'object-model': 'clients',
}

/** The one side that has it, in a frame that ends at `right`. */
function sideBadge(
  only: Side,
  right: number,
  middle: number,
): { readonly markup: string; readonly width: number } {
  const word = sideWords[only]
  const width = Math.ceil(tinyFace(word)) + 8
  const frame = `<rect class="side" x="${right - width + 0.5}" y="${middle - 7.5}" width="${width - 1}" height="15" rx="4"/>`
  const said = text('tiny soft', right - width / 2, middle + 3.5, word, 'middle')
  return { markup: frame + said, width }
}

type Place = { readonly width: number; readonly middle: number }

function rowMarkup(
  { property, mark, depth }: PictureRow,
  model: Model,
  { width, middle }: Place,
): string {
  const indent = depth * nestIndent
  const start = nameAt + indent
  const room = width - start - padding
  const name = seen(property.name)
  const most = Math.max(
    room * (1 - typeShare),
    Math.min(room - leastName - gap, room - rowFace(name) - gap),
  )
  const type = cut(seen(typeText(model, property)), Math.max(most, room * 0.4), typeFace)
  let right = width - padding
  const parts = [text('type soft', right, middle + 4, type, 'end')]
  right -= typeFace(type) + gap
  if (property.only) {
    const badge = sideBadge(property.only, right, middle)
    parts.unshift(badge.markup)
    right -= badge.width + gap
  }
  const look = property.type.kind === 'serverOnly' ? 'soft slanted' : ''
  parts.unshift(text(look, start, middle + 4, cut(name, right - start, rowFace)))
  if (mark) parts.unshift(icon(mark, 9 + indent, middle - 6))
  return parts.join('')
}

function typeText(model: Model, property: PictureRow['property']): string {
  return shapeText(model, property).replace(/^<- /, '← ')
}

function moreMarkup(more: number, middle: number): string {
  return text('small soft', nameAt, middle + 4, `${more} more`)
}

function text(look: string, x: number, y: number, said: string, anchor?: 'end' | 'middle'): string {
  const styled = look === '' ? '' : ` class="${look}"`
  const anchored = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  return `<text${styled} x="${rounded(x)}" y="${y}"${anchored}>${content(said)}</text>`
}

const rounded = (value: number): number => Math.round(value * 10) / 10
