import type { Point } from '#core/model'
import type { Box } from '#core/drawing'

/** Width to height that fills a screen well. */
const goodAspect = 1.6

/**
 * Where each block goes so that all of them together come near a screen's aspect: rows of blocks, the tallest
 * first. Returns one point per block, in the order given, from (0, 0). Time: n log n.
 */
export function packBlocks(blocks: readonly Box[], gap: number): Point[] {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0)
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0)
  const rowEnd = Math.max(widest, Math.sqrt(area * goodAspect))
  const tallestFirst = blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => b.block.height - a.block.height || a.index - b.index)
  const points: Point[] = blocks.map(() => ({ x: 0, y: 0 }))
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const { block, index } of tallestFirst) {
    if (x > 0 && x + block.width > rowEnd) {
      x = 0
      y += rowHeight + gap
      rowHeight = 0
    }
    points[index] = { x, y }
    x += block.width + gap
    rowHeight = Math.max(rowHeight, block.height)
  }
  return points
}
