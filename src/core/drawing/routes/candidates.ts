import type { Point } from '#core/model'
import { onSide, stub, type Ends } from './ends.ts'
import { laneWidth } from './lanes.ts'
import { clearance, type Obstacle, type Obstacles } from './obstacles.ts'
import type { Side } from './route.ts'

/** A way a line may take. */
export type Way = { readonly points: readonly Point[]; readonly sides: readonly [Side, Side] }

/** How often a stretch is moved beside what stands in its way. */
const mostShifts = 6
const beside = clearance + 4

/** The simplest way between two ends: across the gap, or round one side. It looks at no other card. */
export function directWay(ends: Ends, sides: readonly [Side, Side] = ends.sides): Way {
  const { start, end } = endPoints(ends, sides)
  const [x = 0] = channels(ends, sides)
  return { points: [start, { x, y: start.y }, { x, y: end.y }, end], sides }
}

/** A way that crosses no card, of the few shapes that most lines need; null where none of them is free. */
export function simpleWay(ends: Ends, obstacles: Obstacles): Way | null {
  const choices = sideChoices(ends)
  for (const sides of choices) {
    const found = acrossOrRound(ends, sides, obstacles)
    if (found) return { points: found, sides }
  }
  for (const sides of choices) {
    const found = overOrUnder(ends, sides, obstacles)
    if (found) return { points: found, sides }
  }
  return null
}

/** Is every stretch free? The first may touch the card it leaves, the last the one it reaches. */
export function isFree(points: readonly Point[], { line }: Ends, obstacles: Obstacles): boolean {
  return points.slice(1).every((to, index) => {
    const from = points[index] ?? to
    const ignored =
      index === 0 ? line.from.id : index === points.length - 2 ? line.to.id : undefined
    return obstacles.between(from, to, ignored) === null
  })
}

export function endPoints(
  { line, startY, endY }: Ends,
  [startSide, endSide]: readonly [Side, Side],
): { readonly start: Point; readonly end: Point } {
  return { start: onSide(line.from, startSide, startY), end: onSide(line.to, endSide, endY) }
}

/** The pairs of sides to try, the one that faces the other card first. */
export function sideChoices({ line, sides }: Ends): readonly (readonly [Side, Side])[] {
  const same: readonly (readonly [Side, Side])[] = [
    [1, 1],
    [-1, -1],
  ]
  if (line.from.id === line.to.id) return same
  const all: readonly (readonly [Side, Side])[] = [sides, ...same, [1, -1], [-1, 1]]
  return all.filter(([a, b], index) => all.findIndex(([c, d]) => a === c && b === d) === index)
}

/** Where an upright stretch may stand: in the gap between the cards, else beyond both. */
function channels(ends: Ends, [startSide, endSide]: readonly [Side, Side]): readonly number[] {
  const { start, end } = endPoints(ends, [startSide, endSide])
  const offset = ends.lane * laneWidth
  if (startSide === endSide) {
    const outermost = startSide === 1 ? Math.max(start.x, end.x) : Math.min(start.x, end.x)
    return [outermost + startSide * (stub + offset)]
  }
  const near = start.x + startSide * (stub + offset)
  const far = end.x + endSide * (stub + (ends.lanes - 1 - ends.lane) * laneWidth)
  const centred = (ends.lane - (ends.lanes - 1) / 2) * laneWidth * startSide
  return [(start.x + end.x) / 2 + centred, far, near]
}

function acrossOrRound(
  ends: Ends,
  sides: readonly [Side, Side],
  obstacles: Obstacles,
): readonly Point[] | null {
  const { start, end } = endPoints(ends, sides)
  const [startSide, endSide] = sides
  const gap = (end.x - start.x) * startSide
  if (startSide !== endSide && gap < 2 * clearance) return null
  const least = Math.min(stub, gap / 2)
  const isPast = (x: number): boolean =>
    (x - start.x) * startSide >= (startSide === endSide ? stub : least) &&
    (x - end.x) * endSide >= (startSide === endSide ? stub : least)
  const open = channels(ends, sides).filter(isPast)
  const tried = new Set<number>()
  for (let x = open.shift(); x !== undefined && tried.size < mostShifts; x = open.shift()) {
    if (tried.has(x)) continue
    tried.add(x)
    const points = [start, { x, y: start.y }, { x, y: end.y }, end]
    if (isFree(points, ends, obstacles)) return points
    const blocker = obstacles.between({ x, y: start.y }, { x, y: end.y })
    if (blocker) open.push(...sidesOfBox(blocker).filter(isPast))
  }
  return null
}

const sidesOfBox = ({ x, width }: Obstacle): number[] => [x + width + beside, x - beside]

function overOrUnder(
  ends: Ends,
  sides: readonly [Side, Side],
  obstacles: Obstacles,
): readonly Point[] | null {
  const { start, end } = endPoints(ends, sides)
  const { from, to } = ends.line
  const lane = ends.lane * laneWidth
  const first = start.x + sides[0] * (stub + lane)
  const last = end.x + sides[1] * stub
  const open = [
    ...gapBetween(from, to),
    Math.min(from.y, to.y) - beside - lane,
    Math.max(from.y + from.height, to.y + to.height) + beside + lane,
    to.y - beside,
    from.y + from.height + beside,
    from.y - beside,
  ]
  for (let tries = 0; tries < open.length && tries < mostShifts * 2; tries += 1) {
    const y = open[tries] ?? 0
    const points = [
      start,
      { x: first, y: start.y },
      { x: first, y },
      { x: last, y },
      { x: last, y: end.y },
      end,
    ]
    if (isFree(points, ends, obstacles)) return points
    const blocker = obstacles.between({ x: first, y }, { x: last, y })
    if (blocker) open.push(blocker.y - beside, blocker.y + blocker.height + beside)
  }
  return null
}

type Band = { readonly y: number; readonly height: number }

function gapBetween(a: Band, b: Band): readonly number[] {
  const [above, below] = a.y < b.y ? [a, b] : [b, a]
  const gap = below.y - above.y - above.height
  return gap >= 2 * beside ? [below.y - gap / 2] : []
}
