import { headerHeight, nestIndent, rowHeight } from '#core/drawing'
import { worstOf } from '#app/state'
import { cardsIn } from '#core/drawing'
import type { SceneCard } from '#core/drawing'
import { visibleArea, type Frame } from './frame.ts'
import { lineHeight, nameLines, namePadding, type NameLines } from './name-lines.ts'
import { emsIn } from './text-ems.ts'
import { groundOf, tokenOf } from './theme.ts'

/** Below this zoom rows are not even hinted at, and the name stands in the middle. */
const rowsFrom = 0.2
/** In CSS pixels. */
const stripeHeight = 3
/** In CSS pixels, where the card is large enough. */
const dotRadius = 4

/** Paints every card that can be seen as a plain box; the context is already in canvas units. */
export function paintCards(context: CanvasRenderingContext2D, frame: Frame): void {
  const cards = cardsIn(frame.scene, visibleArea(frame))
  const emOf = emsIn(context, `600 100px ${frame.theme.font}`)
  for (const chosen of [false, true])
    for (const card of cards)
      if (frame.selected.has(card.id) === chosen) paintCard(context, frame, card, emOf)
}

function paintCard(
  context: CanvasRenderingContext2D,
  frame: Frame,
  card: SceneCard,
  emOf: (text: string) => number,
): void {
  const { theme, viewport, lit } = frame
  context.globalAlpha = lit && !lit.has(card.id) ? theme.dim : 1
  const selected = frame.selected.has(card.id)
  const border = (selected ? 2 : 1) / viewport.zoom
  context.fillStyle = selected ? theme.color.accent : theme.color['line-strong']
  context.fillRect(
    card.x - border,
    card.y - border,
    card.width + 2 * border,
    card.height + 2 * border,
  )
  context.fillStyle = theme.color[groundOf(card)]
  context.fillRect(card.x, card.y, card.width, card.height)
  const stripe = Math.min(stripeHeight / viewport.zoom, card.height / 4)
  context.fillStyle = theme.color[tokenOf(card)]
  context.fillRect(card.x, card.y, card.width, stripe)
  const below = { x: card.x, y: card.y + stripe, width: card.width, height: card.height - stripe }
  const room = { width: below.width * viewport.zoom, height: below.height * viewport.zoom }
  const named = nameLines(card.type.name, room, emOf)
  if (viewport.zoom >= rowsFrom) paintRows(context, frame, card, named)
  if (named) paintName(context, frame, below, named)
  paintProblem(context, frame, card)
  context.globalAlpha = 1
}

/** A dot over the corner of a card with problems. */
function paintProblem(
  context: CanvasRenderingContext2D,
  { theme, viewport: { zoom }, marks }: Frame,
  { id, x, y, width, height }: SceneCard,
): void {
  const mark = marks.get(id)
  if (!mark) return
  const radius = Math.min(dotRadius / zoom, height / 4)
  context.fillStyle = theme.color[worstOf(mark) === 'error' ? 'danger' : 'warning']
  context.beginPath()
  context.arc(x + width, y, radius, 0, 2 * Math.PI)
  context.fill()
}

/** A bar for each row, from below the name on. */
function paintRows(
  context: CanvasRenderingContext2D,
  { theme, viewport }: Frame,
  card: SceneCard,
  named: NameLines | null,
): void {
  const taken = named ? (stripeHeight + textHeight(named) + 3) / viewport.zoom : 0
  context.fillStyle = theme.color.line
  for (const [index, { property, depth }] of card.rows.shown.entries()) {
    const top = headerHeight + index * rowHeight + 9
    if (top < taken) continue
    const inset = 16 + depth * nestIndent
    const length = Math.min(card.width - 64 - inset, 20 + property.name.length * 6)
    context.fillRect(card.x + inset, card.y + top, length, 7)
  }
}

const textHeight = ({ size, lines }: NameLines): number => size * lineHeight * lines.length

type Room = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Never paints beyond the card. With rows below it stands at the top, else in the middle. */
function paintName(
  context: CanvasRenderingContext2D,
  { theme, viewport: { zoom } }: Frame,
  room: Room,
  named: NameLines,
): void {
  const size = named.size / zoom
  const free = room.height - textHeight(named) / zoom
  const top = room.y + (zoom >= rowsFrom ? Math.min(3 / zoom, free / 2) : free / 2)
  context.font = `600 ${size}px ${theme.font}`
  context.textBaseline = 'middle'
  context.fillStyle = theme.color.ink
  const left = room.x + namePadding / zoom
  const widest = named.tight ? room.width - (2 * namePadding) / zoom : undefined
  named.lines.forEach((line, index) => {
    context.fillText(line, left, top + (index + 0.5) * size * lineHeight, widest)
  })
}
