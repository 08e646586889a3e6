import type { Point, Rect } from '#core/model'
import { endPoints, sideChoices, type Way } from './candidates.ts'
import { stub, type Ends } from './ends.ts'
import { clearance, type Obstacles } from './obstacles.ts'
import { openList } from './open-list.ts'
import type { Side } from './route.ts'

/** How many steps searches may still take, all of them together. */
export type Budget = { steps: number }

const stepsOfOne = 3000
const around = 240
const mostCoordinates = 48
/** A bend costs as much as this many canvas units of way. */
const bendCost = 60

/** Looks for a way along the edges of the cards between and around two ends. */
export function searchWay(ends: Ends, obstacles: Obstacles, budget: Budget): Way | null {
  for (const sides of sideChoices(ends).slice(0, 3)) {
    if (budget.steps <= 0) return null
    const points = searchBetween(ends, sides, obstacles, budget)
    if (points) return { points, sides }
  }
  return null
}

type Ground = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly obstacles: Obstacles
}

/** A crossing of the ground, reached by going level (0) or upright (1). */
type Step = { readonly at: number; readonly cost: number; readonly rank: number }

function searchBetween(
  ends: Ends,
  sides: readonly [Side, Side],
  obstacles: Obstacles,
  budget: Budget,
): readonly Point[] | null {
  const { start, end } = endPoints(ends, sides)
  const from = { x: start.x + sides[0] * stub, y: start.y }
  const to = { x: end.x + sides[1] * stub, y: end.y }
  if (obstacles.between(start, from, ends.line.from.id)) return null
  if (obstacles.between(to, end, ends.line.to.id)) return null
  const ground = groundBetween(from, to, obstacles)
  const inner = walk(ground, from, to, budget)
  return inner && [start, ...inner, end]
}

function groundBetween(from: Point, to: Point, obstacles: Obstacles): Ground {
  const area: Rect = {
    x: Math.min(from.x, to.x) - around,
    y: Math.min(from.y, to.y) - around,
    width: Math.abs(from.x - to.x) + 2 * around,
    height: Math.abs(from.y - to.y) + 2 * around,
  }
  const boxes = obstacles.within(area)
  const beside = clearance + 4
  const xs = boxes.flatMap(({ x, width }) => [x - beside, x + width + beside])
  const ys = boxes.flatMap(({ y, height }) => [y - beside, y + height + beside])
  return {
    xs: coordinates([from.x, to.x], xs),
    ys: coordinates([from.y, to.y], ys),
    obstacles,
  }
}

/** Those that are needed and the nearest of the others, in order. */
function coordinates(needed: readonly number[], others: readonly number[]): readonly number[] {
  const centre = ((needed[0] ?? 0) + (needed[1] ?? 0)) / 2
  const nearest = [...others].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))
  return [...new Set([...needed, ...nearest.slice(0, mostCoordinates)])].sort((a, b) => a - b)
}

function walk(ground: Ground, from: Point, to: Point, budget: Budget): readonly Point[] | null {
  const { xs, ys } = ground
  const startAt = (ys.indexOf(from.y) * xs.length + xs.indexOf(from.x)) * 2
  const costs = new Map<number, number>([[startAt, 0]])
  const origins = new Map<number, number>()
  const open = openList<Step>()
  open.push({ at: startAt, cost: 0, rank: 0 })
  for (let steps = 0; steps < stepsOfOne && budget.steps > 0; steps += 1) {
    const step = open.pop()
    if (!step) return null
    budget.steps -= 1
    const here = pointAt(ground, step.at)
    if (here.x === to.x && here.y === to.y) return traced(ground, origins, step.at)
    if (step.cost > (costs.get(step.at) ?? Infinity)) continue
    for (const next of neighbours(ground, step.at)) {
      const there = pointAt(ground, next)
      const turn = next % 2 === step.at % 2 ? 0 : bendCost
      const way = Math.abs(there.x - here.x) + Math.abs(there.y - here.y)
      const cost = step.cost + way + turn
      if (cost >= (costs.get(next) ?? Infinity)) continue
      if (ground.obstacles.between(here, there)) continue
      costs.set(next, cost)
      origins.set(next, step.at)
      const rest = Math.abs(to.x - there.x) + Math.abs(to.y - there.y)
      open.push({ at: next, cost, rank: cost + rest })
    }
  }
  return null
}

function pointAt({ xs, ys }: Ground, at: number): Point {
  const crossing = at >> 1
  return { x: xs[crossing % xs.length] ?? 0, y: ys[Math.floor(crossing / xs.length)] ?? 0 }
}

function neighbours({ xs, ys }: Ground, at: number): readonly number[] {
  const crossing = at >> 1
  const column = crossing % xs.length
  const row = Math.floor(crossing / xs.length)
  const found: number[] = []
  if (column > 0) found.push((crossing - 1) * 2)
  if (column < xs.length - 1) found.push((crossing + 1) * 2)
  if (row > 0) found.push((crossing - xs.length) * 2 + 1)
  if (row < ys.length - 1) found.push((crossing + xs.length) * 2 + 1)
  return found
}

function traced(
  ground: Ground,
  origins: ReadonlyMap<number, number>,
  last: number,
): readonly Point[] {
  const points: Point[] = []
  for (let at: number | undefined = last; at !== undefined; at = origins.get(at))
    points.unshift(pointAt(ground, at))
  return points
}
