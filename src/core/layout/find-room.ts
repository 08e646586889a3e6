import type { Point } from '#core/model'
import type { Box } from '#core/drawing'

/** A card where it stands. */
export type PlacedBox = Point & Box

const gap = 64
const rings = 4

/**
 * A free corner for `box` close to `anchor`: right, below, left or above it, then further out; null when all
 * of these are taken. Time: linear in the number of cards that stand.
 */
export function findRoom(box: Box, anchor: PlacedBox, taken: readonly PlacedBox[]): Point | null {
  for (let ring = 0; ring < rings; ring += 1) {
    const away = gap + ring * (gap + 160)
    const right = anchor.x + anchor.width + away
    const left = anchor.x - box.width - away
    const under = anchor.y + anchor.height + away
    const over = anchor.y - box.height - away
    const corners = [
      { x: right, y: anchor.y },
      { x: anchor.x, y: under },
      { x: left, y: anchor.y },
      { x: anchor.x, y: over },
      { x: right, y: under },
      { x: right, y: over },
      { x: left, y: under },
      { x: left, y: over },
    ]
    const free = corners.find(
      (corner) => !taken.some((other) => touches({ ...corner, ...box }, other)),
    )
    if (free) return free
  }
  return null
}

function touches(a: PlacedBox, b: PlacedBox): boolean {
  const margin = gap / 2
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  )
}
