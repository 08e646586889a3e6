import type { Point } from '#core/model'

/** A corner of a line, cut short: straight to `from`, then round `corner` to `to`. */
export type Corner = { readonly from: Point; readonly corner: Point; readonly to: Point }

/** The corners of a line between its two ends, rounded by at most `radius` canvas units. */
export function cornersOf(points: readonly Point[], radius: number): readonly Corner[] {
  return points.slice(1, -1).map((corner, index) => {
    const [before, after] = [points[index] ?? corner, points[index + 2] ?? corner]
    return { from: towards(corner, before, radius), corner, to: towards(corner, after, radius) }
  })
}

/** No further than half the way, so that two corners never meet. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y)
  const part = whole === 0 ? 0 : Math.min(length, whole / 2) / whole
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

/** A line with rounded corners in the words of an SVG path. */
export function pathOf(points: readonly Point[], radius: number): string {
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end) return ''
  const turns = cornersOf(points, radius).map(
    ({ from, corner, to }) => `L${from.x},${from.y} Q${corner.x},${corner.y} ${to.x},${to.y}`,
  )
  return [`M${start.x},${start.y}`, ...turns, `L${end.x},${end.y}`].join(' ')
}
