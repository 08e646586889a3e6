import type { Layout, Model, ObjectTypeId, Point, PropertyId } from '#core/model'
import { edgesFrom } from '../edges.ts'
import { alongRoute, stretchesOf, type Route } from './route.ts'

/** With no more corners than these, one bend says all about the way of a line. */
const cornersOfOneBend = 2
const snapWithin = 6

/**
 * The bends of a line once the stretch at `index` of its route is pulled to `at`. A simple line gets one bend there;
 * one with more corners keeps them, so that nothing else of it moves.
 */
export function pullStretch(
  route: Route,
  bends: readonly Point[],
  index: number,
  at: Point,
): readonly Point[] {
  const stretch = stretchesOf(route)[index]
  const isInner = index > 0 && index < route.points.length - 2
  if (!stretch || bends.length > 0 || !isInner || route.points.length - 2 <= cornersOfOneBend)
    return withBend(route, bends, at, stretch ? middleOf(stretch.from, stretch.to) : at)
  const upright = stretch.from.x === stretch.to.x
  return route.points
    .map((point, place) => {
      if (place < index || place > index + 1) return point
      return upright ? { x: at.x, y: point.y } : { x: point.x, y: at.y }
    })
    .slice(1, -1)
}

const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** One more bend, among the others in the order they lie along the route. */
function withBend(route: Route, bends: readonly Point[], at: Point, from: Point): readonly Point[] {
  const along = alongRoute(route, from)
  const before = bends.filter((bend) => alongRoute(route, bend) <= along)
  return [...before, at, ...bends.slice(before.length)]
}

/** A bend in line with what comes before or after it, where it nearly is. */
export function snapBend(
  { start, end }: Pick<Route, 'start' | 'end'>,
  bends: readonly Point[],
  index: number,
  at: Point,
): Point {
  const beside = [bends[index - 1] ?? start, bends[index + 1] ?? end]
  const x = beside.find((point) => Math.abs(point.x - at.x) <= snapWithin)?.x ?? at.x
  const y = beside.find((point) => Math.abs(point.y - at.y) <= snapWithin)?.y ?? at.y
  return { x: Math.round(x), y: Math.round(y) }
}

/** Bends go along where both cards of a line are moved by the same way. */
export function bendsMovedWith(
  model: Model,
  { positions, bends }: Layout,
  moved: Readonly<Record<ObjectTypeId, Point>>,
): Readonly<Record<PropertyId, readonly Point[]>> {
  const wayOf = (id: ObjectTypeId): Point | null => {
    const [before, after] = [positions[id], moved[id]]
    return before && after ? { x: after.x - before.x, y: after.y - before.y } : null
  }
  const along: Record<PropertyId, readonly Point[]> = {}
  for (const id of Object.keys(moved) as ObjectTypeId[]) {
    const type = model.objectTypes.get(id)
    const way = wayOf(id)
    for (const { property, target } of type && way ? edgesFrom(type) : []) {
      const [points, other] = [bends[property], wayOf(target)]
      if (!points || !way || other?.x !== way.x || other.y !== way.y) continue
      along[property] = points.map(({ x, y }) => ({ x: x + way.x, y: y + way.y }))
    }
  }
  return along
}
