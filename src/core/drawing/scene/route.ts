import type { RelationKind } from '../edges.ts'
import type { Point } from '#core/model'
import type { SceneCard } from './scene-card.ts'

/** The side of a card a line leaves from: 1 right, -1 left. */
export type Side = 1 | -1

/** A cubic curve between two cards in canvas units, with the box that holds it. */
export type Route = {
  readonly start: Point
  readonly startControl: Point
  readonly endControl: Point
  readonly end: Point
  readonly startSide: Side
  readonly endSide: Side
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where lines end below a card's top: one place a kind, so that the marks of different kinds stay apart. */
const arrivals: Readonly<Record<RelationKind, number>> = {
  embedded: 9,
  'embedded-many': 9,
  'to-one': 20,
  'to-many': 33,
  inverse: 46,
}

/** A loop that spans more rows reaches further out, so that loops of one card lie in each other. */
const loopReach = 48
const loopSlope = 0.3
const shortestReach = 48
const longestReach = 220

/** The line from a row of one card (`rowY` below its top) to the header of another, or a loop back to its own. */
export function routeBetween(
  source: SceneCard,
  rowY: number,
  target: SceneCard,
  kind: RelationKind,
): Route {
  const [startSide, endSide] = sides(source, target)
  const start = { x: startSide === 1 ? source.x + source.width : source.x, y: source.y + rowY }
  const end = {
    x: endSide === 1 ? target.x + target.width : target.x,
    y: target.y + arrivals[kind],
  }
  const reach =
    source.id === target.id
      ? loopReach + loopSlope * Math.abs(end.y - start.y)
      : Math.min(longestReach, Math.max(shortestReach, Math.abs(end.x - start.x) / 2))
  const startControl = { x: start.x + startSide * reach, y: start.y }
  const endControl = { x: end.x + endSide * reach, y: end.y }
  return {
    start,
    startControl,
    endControl,
    end,
    startSide,
    endSide,
    left: Math.min(start.x, end.x, startControl.x, endControl.x),
    right: Math.max(start.x, end.x, startControl.x, endControl.x),
    top: Math.min(start.y, end.y) - 8,
    bottom: Math.max(start.y, end.y) + 8,
  }
}

/** Across the gap where there is one; otherwise both on the side where the way round is shorter. */
function sides(source: SceneCard, target: SceneCard): readonly [Side, Side] {
  if (source.id === target.id) return [1, 1]
  const sourceRight = source.x + source.width
  const targetRight = target.x + target.width
  if (target.x >= sourceRight) return [1, -1]
  if (targetRight <= source.x) return [-1, 1]
  const right = Math.abs(targetRight - sourceRight)
  const left = Math.abs(target.x - source.x)
  return right <= left ? [1, 1] : [-1, -1]
}

/** The point of a route at `t` in [0, 1]. */
export function pointOn({ start, startControl, endControl, end }: Route, t: number): Point {
  const u = 1 - t
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return {
    x: a * start.x + b * startControl.x + c * endControl.x + d * end.x,
    y: a * start.y + b * startControl.y + c * endControl.y + d * end.y,
  }
}
