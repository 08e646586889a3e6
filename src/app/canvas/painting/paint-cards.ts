import { headerHeight, rowHeight, shownRows } from '#core/layout'
import { cardsIn } from '../scene/hit-test.ts'
import type { SceneCard } from '../scene/scene-card.ts'
import { visibleArea, type Frame } from './frame.ts'
import { kindToken } from './theme.ts'

/** Below this zoom rows are not even hinted at. */
const rowsFrom = 0.16
/** Below this zoom names could not be read. */
const namesFrom = 0.1
const smallestText = 10
const largestText = 13

/** Paints every card that can be seen as a plain box; the context is already in canvas units. */
export function paintCards(context: CanvasRenderingContext2D, frame: Frame): void {
  const cards = cardsIn(frame.scene, visibleArea(frame))
  for (const card of cards) if (!frame.selected.has(card.id)) paintCard(context, frame, card)
  for (const card of cards) if (frame.selected.has(card.id)) paintCard(context, frame, card)
}

function paintCard(context: CanvasRenderingContext2D, frame: Frame, card: SceneCard): void {
  const { theme, viewport } = frame
  const selected = frame.selected.has(card.id)
  const border = (selected ? 2 : 1) / viewport.zoom
  context.fillStyle = selected ? theme.color.accent : theme.color['line-strong']
  context.fillRect(
    card.x - border,
    card.y - border,
    card.width + 2 * border,
    card.height + 2 * border,
  )
  context.fillStyle = theme.color.surface
  context.fillRect(card.x, card.y, card.width, card.height)
  context.fillStyle = theme.color[kindToken[card.type.kind]]
  context.fillRect(card.x, card.y, card.width, Math.max(6, 3 / viewport.zoom))
  if (viewport.zoom >= rowsFrom) paintRows(context, frame, card)
  if (viewport.zoom >= namesFrom) paintName(context, frame, card)
}

function paintRows(context: CanvasRenderingContext2D, { theme }: Frame, card: SceneCard): void {
  context.fillStyle = theme.color.line
  const rows = shownRows(card.type, card.expanded)
  for (let row = 0; row < rows; row += 1) {
    const property = card.type.properties[row]
    const length = Math.min(card.width - 80, 20 + (property?.name.length ?? 0) * 6)
    const y = card.y + headerHeight + row * rowHeight + 9
    context.fillRect(card.x + 16, y, length, 7)
  }
}

/** The name keeps a readable size on the screen, and is cut at the card's edge. */
function paintName(
  context: CanvasRenderingContext2D,
  { theme, viewport }: Frame,
  card: SceneCard,
): void {
  const onScreen = Math.min(largestText, Math.max(smallestText, 40 * viewport.zoom))
  const size = onScreen / viewport.zoom
  const fitting = Math.floor((card.width - size * 0.8) / (size * 0.56))
  if (fitting < 2) return
  const { name } = card.type
  context.font = `600 ${size}px ${theme.font}`
  context.textBaseline = 'middle'
  const text = name.length > fitting ? `${name.slice(0, fitting - 1)}…` : name
  const middle = card.y + Math.max(headerHeight / 2 + 3, size * 0.9)
  context.fillStyle = theme.color.surface
  context.fillRect(card.x + 2, middle - size * 0.6, card.width - 4, size * 1.2)
  context.fillStyle = theme.color.ink
  context.fillText(text, card.x + size * 0.4, middle)
}
