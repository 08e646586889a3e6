import type { Point } from '#core/model'

/** The side of a card a line leaves from: 1 right, -1 left. */
export type Side = 1 | -1

/** A line in canvas units: straight from point to point, with the box that holds it. */
export type Route = {
  readonly points: readonly Point[]
  readonly start: Point
  readonly end: Point
  readonly startSide: Side
  readonly endSide: Side
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A route along these points, of which there are at least two. Points on a straight line are left out. */
export function makeRoute(points: readonly Point[], startSide: Side, endSide: Side): Route {
  const kept = straightened(points)
  const [start, end] = [kept[0] ?? origin, kept.at(-1) ?? origin]
  let [left, right, top, bottom] = [start.x, start.x, start.y, start.y]
  for (const { x, y } of kept) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { points: kept, start, end, startSide, endSide, left, right, top, bottom }
}

const origin: Point = { x: 0, y: 0 }

function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && last.x === point.x && last.y === point.y) continue
    if (before && last && isBetween(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept.length === 1 ? [...kept, ...kept] : kept
}

function isBetween(a: Point, b: Point, c: Point): boolean {
  if (a.x === b.x && b.x === c.x) return (b.y - a.y) * (c.y - b.y) >= 0
  return a.y === b.y && b.y === c.y && (b.x - a.x) * (c.x - b.x) >= 0
}

/** The same route somewhere else. */
export function movedRoute({ points, startSide, endSide }: Route, dx: number, dy: number): Route {
  return makeRoute(
    points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
    startSide,
    endSide,
  )
}

/** A stretch of a route, from one corner to the next. */
export type Stretch = { readonly from: Point; readonly to: Point }

export function stretchesOf({ points }: Pick<Route, 'points'>): readonly Stretch[] {
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
}

const lengthOf = ({ from, to }: Stretch): number => Math.hypot(to.x - from.x, to.y - from.y)

/** The point of a route at `t` in [0, 1] of its length. */
export function pointOn(route: Route, t: number): Point {
  const stretches = stretchesOf(route)
  let left = t * stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0)
  for (const stretch of stretches) {
    const length = lengthOf(stretch)
    if (left <= length && length > 0) return between(stretch, left / length)
    left -= length
  }
  return route.end
}

const between = ({ from, to }: Stretch, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
})

/** How far a point is from the nearest point of a route. */
export function distanceTo(route: Route, point: Point): number {
  return Math.min(...stretchesOf(route).map((stretch) => distanceToStretch(stretch, point)))
}

function distanceToStretch(stretch: Stretch, point: Point): number {
  const nearest = between(stretch, nearestOn(stretch, point))
  return Math.hypot(point.x - nearest.x, point.y - nearest.y)
}

function nearestOn({ from, to }: Stretch, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square
  return Math.min(1, Math.max(0, along))
}

/** How far along a route the point of it lies that is nearest to a point, in canvas units from its start. */
export function alongRoute(route: Route, point: Point): number {
  let best = { distance: Infinity, along: 0 }
  let passed = 0
  for (const stretch of stretchesOf(route)) {
    const distance = distanceToStretch(stretch, point)
    const length = lengthOf(stretch)
    if (distance < best.distance)
      best = { distance, along: passed + length * nearestOn(stretch, point) }
    passed += length
  }
  return best.along
}
