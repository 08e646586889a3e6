import type { Layout, Rect } from '#core/model'
import { cardMarkup } from './parts/card.ts'
import { lineNames, linesMarkup } from './parts/lines.ts'
import { areaMarkup, noteMarkup } from './parts/regions.ts'
import { definitions } from './parts/symbols.ts'
import { pictureOf, type Drawn, type Picture, type PicturePart } from './picture.ts'
import { styleSheet, type PictureTheme } from './style-sheet.ts'
import { content, seen } from './text/escape.ts'

export type PictureOptions = {
  /** What the picture is called by those who hear it. */
  readonly title: string
  readonly part: PicturePart
  readonly theme: PictureTheme
  /** A ground of the canvas’s colour; without it one sees through. */
  readonly background: boolean
  /** Around everything, in canvas units. */
  readonly margin: number
  /** Where a card leads, without `#`, by the name of its object type; null: nowhere. */
  readonly linkTo: ((name: string) => string) | null
}

export const plainPicture: Omit<PictureOptions, 'title'> = {
  part: { kind: 'whole' },
  theme: 'both',
  background: true,
  margin: 32,
  linkTo: null,
}

/**
 * A document as a picture, from the model alone: the same bytes wherever it is written. Cards that have no place get
 * one where there is room. An empty one says so.
 */
export function writeSvg(document: Drawn, options: PictureOptions): string {
  const { title, part, theme, background, margin, linkTo } = options
  const { model, layout } = document
  const picture = pictureOf(document, part)
  const { x, y, width, height } = framed(picture.box, margin)
  const size = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`
  // What holds links is no image: an image has no parts to go to.
  const marked = `role="${linkTo ? 'group' : 'img'}" aria-labelledby="tandem-title tandem-about"`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="tandem-picture" ${size} ${marked}>`,
    `<title id="tandem-title">${content(seen(title))}</title>`,
    `<desc id="tandem-about">${content(aboutOf(picture))}</desc>`,
    `<style>\n${styleSheet(theme, '.tandem-picture', usedSwatches(picture, layout))}\n</style>`,
    definitions(),
    ...(background
      ? [`<rect class="ground" x="${x}" y="${y}" width="${width}" height="${height}"/>`]
      : []),
    ...picture.areas.map(areaMarkup),
    ...linesMarkup(picture.edges),
    ...(layout.style.lineNames ? lineNames(picture.edges) : []),
    ...picture.cards.map((card) =>
      cardMarkup(card, { model, color: layout.cards[card.id]?.color, linkTo }),
    ),
    ...picture.notes.map(noteMarkup),
    ...(picture.box === null
      ? [`<text class="soft" x="${x + 24}" y="${y + 44}">There is nothing to see here.</text>`]
      : []),
    '</svg>',
  ].join('\n')}\n`
}

const emptyBox: Rect = { x: 0, y: 0, width: 240, height: 80 }

function framed(box: Rect | null, margin: number): Rect {
  if (box === null) return emptyBox
  const [left, top] = [Math.floor(box.x - margin), Math.floor(box.y - margin)]
  return {
    x: left,
    y: top,
    width: Math.ceil(box.x + box.width + margin) - left,
    height: Math.ceil(box.y + box.height + margin) - top,
  }
}

/** Enough for those who cannot see it to know what it is of. */
const mostNames = 40

function aboutOf({ cards, edges }: Picture): string {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
  const names = cards.slice(0, mostNames).map(({ type }) => seen(type.name))
  const rest = cards.length > mostNames ? ' and more' : ''
  const list = names.length === 0 ? '' : `: ${names.join(', ')}${rest}`
  return `Diagram of ${counted(cards.length, 'object type')} and ${counted(edges.length, 'relationship')}${list}.`
}

function usedSwatches({ areas, notes, cards }: Picture, layout: Layout): ReadonlySet<string> {
  return new Set([
    ...[...areas, ...notes].map(({ color }) => color),
    ...cards.flatMap(({ id }) => layout.cards[id]?.color ?? []),
  ])
}
