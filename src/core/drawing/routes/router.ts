import type { Point, Rect } from '#core/model'
import { directWay, simpleWay, type Way } from './candidates.ts'
import { endsOf, type Ends, type Line } from './ends.ts'
import { emptyLanes, type Lanes } from './lanes.ts'
import { ledWay } from './led-way.ts'
import { obstaclesOf, type Obstacle, type Obstacles } from './obstacles.ts'
import { makeRoute, movedRoute, type Route } from './route.ts'
import { searchWay, type Budget } from './search.ts'
import { spread } from './spread.ts'

/** What one look at the lines and cards asks for. */
export type RouteRequest = {
  readonly lines: readonly Line[]
  readonly cards: Iterable<Obstacle>
  /** Cards are being dragged: their own lines follow by simple ways, all others stay as they are. */
  readonly moving: boolean
}

type Kept = { readonly ends: Ends; readonly route: Route; readonly rough: boolean }

const stepsOfAll = 30_000

/**
 * Routes one after the other, each kept from the time before unless something about its ends changed, or a card that
 * came, went or moved touches the box around it, where it was or where it is now.
 */
export function router(): (request: RouteRequest) => ReadonlyMap<string, Route> {
  let kept: ReadonlyMap<string, Kept> = new Map()
  let settled: ReadonlyMap<string, Obstacle> = new Map()
  return ({ lines, cards, moving }) => {
    const now = new Map([...cards].map((card) => [card.id, card]))
    const disturbed = moving ? [] : changedBoxes(settled, now)
    const next = new Map<string, Kept>()
    const open: Ends[] = []
    for (const ends of endsOf(lines)) {
      const before = kept.get(ends.line.id)
      const stays = before && (moving || !before.rough) && keep(before, ends, disturbed, moving)
      if (stays) next.set(ends.line.id, stays)
      else open.push(ends)
    }
    if (open.length > 0) {
      const obstacles = obstaclesOf(now.values())
      for (const [id, one] of moving ? roughly(open, obstacles) : properly(open, next, obstacles))
        next.set(id, one)
    }
    kept = next
    if (!moving) settled = now
    return new Map(lines.flatMap(({ id }) => routeEntry(id, next.get(id))))
  }
}

const routeEntry = (id: string, one: Kept | undefined): (readonly [string, Route])[] =>
  one ? [[id, one.route]] : []

function changedBoxes(
  before: ReadonlyMap<string, Obstacle>,
  now: ReadonlyMap<string, Obstacle>,
): readonly Rect[] {
  const changed: Rect[] = []
  for (const [id, box] of before) if (!sameBox(box, now.get(id))) changed.push(box)
  for (const [id, box] of now) if (!sameBox(box, before.get(id))) changed.push(box)
  return changed
}

const sameBox = (a: Rect, b: Rect | undefined): boolean =>
  a === b ||
  (b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)

function keep(before: Kept, ends: Ends, disturbed: readonly Rect[], moving: boolean): Kept | null {
  const old = before.ends
  if (sameEnds(old, ends)) return touchesAny(before.route, disturbed) ? null : before
  if (!moving) return null
  if (sameBox(old.line.from, ends.line.from) && sameBox(old.line.to, ends.line.to))
    return old.line.bends === ends.line.bends ? before : null
  const by = movedTogether(old.line, ends.line)
  return by && { ends, route: movedRoute(before.route, by.x, by.y), rough: true }
}

function sameEnds(a: Ends, b: Ends): boolean {
  return (
    sameBox(a.line.from, b.line.from) &&
    sameBox(a.line.to, b.line.to) &&
    a.line.bends === b.line.bends &&
    a.startY === b.startY &&
    a.endY === b.endY &&
    a.lane === b.lane &&
    a.lanes === b.lanes
  )
}

function touchesAny({ left, top, right, bottom }: Route, boxes: readonly Rect[]): boolean {
  return boxes.some(
    ({ x, y, width, height }) =>
      x <= right && left <= x + width && y <= bottom && top <= y + height,
  )
}

function movedTogether(a: Line, b: Line): Point | null {
  const [x, y] = [b.from.x - a.from.x, b.from.y - a.from.y]
  return b.to.x - a.to.x === x && b.to.y - a.to.y === y ? { x, y } : null
}

function roughly(
  open: readonly Ends[],
  obstacles: Obstacles,
): readonly (readonly [string, Kept])[] {
  return open.map((ends) => {
    const way =
      ends.line.bends.length > 0
        ? ledWay(ends, obstacles)
        : (simpleWay(ends, obstacles) ?? directWay(ends))
    return [ends.line.id, keptAs(ends, way, true)]
  })
}

function properly(
  open: readonly Ends[],
  standing: ReadonlyMap<string, Kept>,
  obstacles: Obstacles,
): readonly (readonly [string, Kept])[] {
  const lanes = emptyLanes()
  const budget = { steps: stepsOfAll }
  for (const { route } of standing.values()) lanes.take(route.points)
  return open.map((ends) => {
    const way = wayOf(ends, obstacles, lanes, budget)
    lanes.take(way.points)
    return [ends.line.id, keptAs(ends, way, false)]
  })
}

function wayOf(ends: Ends, obstacles: Obstacles, lanes: Lanes, budget: Budget): Way {
  if (ends.line.bends.length > 0) return ledWay(ends, obstacles)
  const found = simpleWay(ends, obstacles) ?? searchWay(ends, obstacles, budget)
  return found ? spread(compact(found), ends, obstacles, lanes) : directWay(ends)
}

const compact = (way: Way): Way => ({ ...way, points: makeRoute(way.points, ...way.sides).points })

const keptAs = (ends: Ends, { points, sides }: Way, rough: boolean): Kept => ({
  ends,
  route: makeRoute(points, ...sides),
  rough,
})
