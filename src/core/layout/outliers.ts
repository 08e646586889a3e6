import type { Point, Rect } from '#core/model'

/** Free space that makes what lies behind it a place of its own, in canvas units: more than a screen. */
const farAway = 2400
const gap = 96
/** More than one card in so many is no outlier any more. */
const share = 10

/**
 * The boxes that lie far from where most are, group by group; none where they are too many to have got lost.
 * Time: n log n.
 */
export function outliers<Box extends Rect>(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups = splitAlong(boxes, 'x').flatMap((group) => splitAlong(group, 'y'))
  groups.sort((a, b) => b.length - a.length)
  const lost = groups.slice(1)
  const count = lost.reduce((sum, group) => sum + group.length, 0)
  return count <= Math.max(1, Math.floor(boxes.length / share)) && boxes.length > 2 ? lost : []
}

/** Groups with wide free space between them along one axis. */
function splitAlong<Box extends Rect>(boxes: readonly Box[], axis: 'x' | 'y'): Box[][] {
  const groups: Box[][] = []
  let end = -Infinity
  for (const box of [...boxes].sort((a, b) => a[axis] - b[axis])) {
    if (box[axis] - end > farAway) groups.push([])
    groups.at(-1)?.push(box)
    end = Math.max(end, box[axis] + (axis === 'x' ? box.width : box.height))
  }
  return groups
}

/** New corners for the boxes that lie far away: below the others, in a row, each group as it stood. */
export function gather<Box extends Rect>(boxes: readonly Box[]): ReadonlyMap<Box, Point> {
  const lost = outliers(boxes)
  const moved = new Map<Box, Point>()
  const away = new Set(lost.flat())
  const home = boxes.filter((box) => !away.has(box))
  let left = Math.min(...home.map(({ x }) => x))
  const top = Math.max(...home.map(({ y, height }) => y + height)) + gap
  for (const group of lost) {
    const x = Math.min(...group.map((box) => box.x))
    const y = Math.min(...group.map((box) => box.y))
    for (const box of group) moved.set(box, { x: box.x - x + left, y: box.y - y + top })
    left += Math.max(...group.map((box) => box.x + box.width)) - x + gap
  }
  return moved
}
