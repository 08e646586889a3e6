import type { Point } from '#core/model'

const reach = 20

/** The line from one side of a card to the pointer, as a finished line would go: `left` and `right` are its sides. */
export function rubberPoints(
  card: { readonly left: number; readonly right: number; readonly y: number },
  to: Point,
): readonly Point[] {
  const side = to.x < (card.left + card.right) / 2 ? -1 : 1
  const start = { x: side === 1 ? card.right : card.left, y: card.y }
  const gap = (to.x - start.x) * side
  const x =
    gap > 2 * reach ? (start.x + to.x) / 2 : start.x + side * reach + Math.max(0, gap) * side
  return [start, { x, y: start.y }, { x, y: to.y }, to]
}
