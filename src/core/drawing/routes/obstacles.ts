import type { Point, Rect } from '#core/model'

/** A box that lines go round. */
export type Obstacle = Rect & { readonly id: string }

export type Obstacles = {
  /** The first box found that a level or upright stretch comes too close to; `ignored` is not looked at. */
  readonly between: (from: Point, to: Point, ignored?: string) => Obstacle | null
  /** The boxes that touch an area. */
  readonly within: (area: Rect) => readonly Obstacle[]
}

/** How close a line may come to a card that is not its end, in canvas units. */
export const clearance = 8

const cell = 256
/** Longer stretches are not looked at: nobody sees where they go. */
const mostCells = 2000

/** An index of boxes by where they lie. */
export function obstaclesOf(boxes: Iterable<Obstacle>): Obstacles {
  const cells = new Map<number, Obstacle[]>()
  for (const box of boxes)
    forCells(box.x, box.y, box.x + box.width, box.y + box.height, (key) => {
      const known = cells.get(key)
      if (known) known.push(box)
      else cells.set(key, [box])
      return false
    })
  return {
    between: (from, to, ignored) => {
      const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x]
      const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y]
      let found: Obstacle | null = null
      const [l, t, r, b] = [
        left - clearance,
        top - clearance,
        right + clearance,
        bottom + clearance,
      ]
      forCells(l, t, r, b, (key) => {
        for (const box of cells.get(key) ?? [])
          if (
            box.id !== ignored &&
            box.x < r &&
            l < box.x + box.width &&
            box.y < b &&
            t < box.y + box.height
          ) {
            found = box
            return true
          }
        return false
      })
      return found
    },
    within: ({ x, y, width, height }) => {
      const found = new Set<Obstacle>()
      forCells(x, y, x + width, y + height, (key) => {
        for (const box of cells.get(key) ?? []) found.add(box)
        return false
      })
      return [...found]
    },
  }
}

function forCells(
  left: number,
  top: number,
  right: number,
  bottom: number,
  visit: (key: number) => boolean,
): void {
  const [firstX, lastX] = [Math.floor(left / cell), Math.floor(right / cell)]
  const [firstY, lastY] = [Math.floor(top / cell), Math.floor(bottom / cell)]
  if ((lastX - firstX + 1) * (lastY - firstY + 1) > mostCells) return
  for (let x = firstX; x <= lastX; x += 1)
    for (let y = firstY; y <= lastY; y += 1) if (visit(x * 0x10_0000 + y)) return
}
