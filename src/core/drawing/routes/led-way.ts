import type { Point } from '#core/model'
import { endPoints, type Way } from './candidates.ts'
import { stub, type Ends } from './ends.ts'
import type { Obstacles } from './obstacles.ts'
import type { Side } from './route.ts'

type Heading = { readonly x: number; readonly y: number }

type Walked = {
  readonly points: readonly Point[]
  readonly heading: Heading
  readonly cost: number
}

const turnCost = 100
const backCost = 10_000
const crossingCost = 400

/** The way that leads through a line's bends, with as few turns and as few cards crossed as can be. */
export function ledWay(ends: Ends, obstacles: Obstacles): Way {
  const { line } = ends
  const sides: readonly [Side, Side] = [
    sideTowards(line.from, line.bends[0]),
    sideTowards(line.to, line.bends.at(-1)),
  ]
  const { start, end } = endPoints(ends, sides)
  const out = { x: start.x + sides[0] * stub, y: start.y }
  const back = { x: end.x + sides[1] * stub, y: end.y }
  let walked: readonly Walked[] = [
    { points: [start, out], heading: { x: sides[0], y: 0 }, cost: 0 },
  ]
  for (const next of [...line.bends, back])
    walked = cheapest(walked.flatMap((before) => legs(before, next, obstacles)))
  const [best] = walked.map((way) => go(way, end, null)).sort((a, b) => a.cost - b.cost)
  return { points: best?.points ?? [start, end], sides }
}

function sideTowards(
  { x, width }: { readonly x: number; readonly width: number },
  bend: Point | undefined,
): Side {
  return bend && bend.x < x + width / 2 ? -1 : 1
}

/** Level first, or upright first. */
function legs(before: Walked, next: Point, obstacles: Obstacles): readonly Walked[] {
  const last = before.points.at(-1) ?? next
  return [
    { x: next.x, y: last.y },
    { x: last.x, y: next.y },
  ].map((corner) => go(go(before, corner, obstacles), next, obstacles))
}

function go(before: Walked, to: Point, obstacles: Obstacles | null): Walked {
  const from = before.points.at(-1) ?? to
  if (from.x === to.x && from.y === to.y) return before
  const heading = { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) }
  const turn = before.heading.x * heading.x + before.heading.y * heading.y
  const cost =
    (turn === 1 ? 0 : turn === 0 ? turnCost : backCost) +
    (obstacles?.between(from, to) ? crossingCost : 0) +
    Math.abs(to.x - from.x) / 10 +
    Math.abs(to.y - from.y) / 10
  return { points: [...before.points, to], heading, cost: before.cost + cost }
}

/** The cheapest way for each heading: what comes after depends on nothing else. */
function cheapest(ways: readonly Walked[]): readonly Walked[] {
  const best = new Map<string, Walked>()
  for (const way of ways) {
    const key = `${way.heading.x} ${way.heading.y}`
    if (way.cost < (best.get(key)?.cost ?? Infinity)) best.set(key, way)
  }
  return [...best.values()]
}
