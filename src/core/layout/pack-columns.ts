import type { Point } from '#core/model'
import type { Box } from './card-box.ts'

const columnGap = 88
const cardGap = 40
const goodAspect = 1.6

/**
 * Stacks cards into columns of equal width, each card onto the shortest one, near a screen's aspect. Returns a
 * point per card, in the order given, and the size of the whole.
 */
export function packColumns(cards: readonly Box[]): {
  readonly points: readonly Point[]
  readonly box: Box
} {
  const width = cards.reduce((most, card) => Math.max(most, card.width), 0)
  const total = cards.reduce((sum, card) => sum + card.height + cardGap, 0)
  const count = Math.min(
    cards.length,
    Math.max(1, Math.round(Math.sqrt((total * goodAspect) / (width + columnGap)))),
  )
  const heights = Array.from({ length: count }, () => 0)
  const points = cards.map((card) => {
    let column = 0
    for (let i = 1; i < count; i += 1) if ((heights[i] ?? 0) < (heights[column] ?? 0)) column = i
    const y = heights[column] ?? 0
    heights[column] = y + card.height + cardGap
    return { x: column * (width + columnGap), y }
  })
  return {
    points,
    box: {
      width: Math.max(0, count * (width + columnGap) - columnGap),
      height: Math.max(0, Math.max(0, ...heights) - cardGap),
    },
  }
}
