import type { Point, Rect } from '#core/model'

/** A card with what tells it from others. A locked one stays where it is. */
export type StandingBox = Rect & { readonly id: string; readonly locked: boolean }

/** Free space that is left around a card that had to move. */
const gap = 24
const rounds = 60

/** The boxes that lie on another one, in the order given. Time: n log n where few overlap. */
export function overlapping<Box extends Rect>(boxes: readonly Box[]): Box[] {
  const hit = new Set<Box>()
  const byLeft = [...boxes].sort((a, b) => a.x - b.x)
  byLeft.forEach((box, index) => {
    for (let next = index + 1; next < byLeft.length; next += 1) {
      const other = byLeft[next]
      if (!other || other.x >= box.x + box.width) break
      if (other.y < box.y + box.height && box.y < other.y + other.height) hit.add(box).add(other)
    }
  })
  return boxes.filter((box) => hit.has(box))
}

/**
 * Moves boxes apart that lie on each other, as little as possible: each pair the shorter way, half by each, or all by
 * the one that is not locked. Returns the new corners of those that moved. Locked boxes that lie on each other stay.
 */
export function separate(boxes: readonly StandingBox[]): ReadonlyMap<string, Point> {
  const bodies = boxes.map((box) => ({ ...box }))
  for (let round = 0; round < rounds; round += 1) {
    const touching = overlapping(bodies)
    let moved = false
    touching.forEach((a, index) => {
      for (const b of touching.slice(index + 1)) moved = pushApart(a, b) || moved
    })
    if (!moved) break
  }
  const result = new Map<string, Point>()
  bodies.forEach(({ id, x, y }, index) => {
    const before = boxes[index]
    const to = { x: Math.round(x), y: Math.round(y) }
    if (before && (before.x !== to.x || before.y !== to.y)) result.set(id, to)
  })
  return result
}

type Body = { -readonly [Key in keyof StandingBox]: StandingBox[Key] }

function pushApart(a: Body, b: Body): boolean {
  if (a.locked && b.locked) return false
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (x <= 0 || y <= 0) return false
  const share = a.locked ? 0 : b.locked ? 1 : 0.5
  if (x <= y) {
    const by = (x + gap) * (a.x + a.width / 2 <= b.x + b.width / 2 ? -1 : 1)
    a.x += by * share
    b.x -= by * (1 - share)
  } else {
    const by = (y + gap) * (a.y + a.height / 2 <= b.y + b.height / 2 ? -1 : 1)
    a.y += by * share
    b.y -= by * (1 - share)
  }
  return true
}
