import type { Point } from '#core/model'
import type { Box } from '#core/drawing'

const columnGap = 88
const cardGap = 40
const goodAspect = 1.6

/**
 * Stacks cards into columns, each card onto the shortest one, near a screen's aspect; a column is as wide as its
 * widest card. Returns a point per card, in the order given, and the size of the whole.
 */
export function packColumns(cards: readonly Box[]): {
  readonly points: readonly Point[]
  readonly box: Box
} {
  const count = columnCount(cards)
  const heights = Array.from({ length: count }, () => 0)
  const widths = Array.from({ length: count }, () => 0)
  const places = cards.map((card) => {
    const column = heights.indexOf(Math.min(...heights))
    const y = heights[column] ?? 0
    heights[column] = y + card.height + cardGap
    widths[column] = Math.max(widths[column] ?? 0, card.width)
    return { column, y }
  })
  let end = 0
  const lefts = widths.map((width) => {
    const left = end
    end += width + columnGap
    return left
  })
  return {
    points: places.map(({ column, y }) => ({ x: lefts[column] ?? 0, y })),
    box: {
      width: Math.max(0, end - columnGap),
      height: Math.max(0, Math.max(0, ...heights) - cardGap),
    },
  }
}

function columnCount(cards: readonly Box[]): number {
  const width = cards.reduce((sum, card) => sum + card.width, 0) / Math.max(1, cards.length)
  const height = cards.reduce((sum, card) => sum + card.height + cardGap, 0)
  const ideal = Math.round(Math.sqrt((height * goodAspect) / (width + columnGap)))
  return Math.min(cards.length, Math.max(1, ideal))
}
