import type { Point } from '#core/model'
import { isFree, type Way } from './candidates.ts'
import { stub, type Ends } from './ends.ts'
import { laneWidth, type Lanes } from './lanes.ts'
import type { Obstacles } from './obstacles.ts'

const offsets = [1, -1, 2, -2, 3, -3].map((lanes) => lanes * laneWidth)

/** Moves the stretches of a way between its two ends beside those of other lines, where there is room. */
export function spread(way: Way, ends: Ends, obstacles: Obstacles, lanes: Lanes): Way {
  let { points } = way
  for (let index = 1; index < points.length - 2; index += 1) {
    const [from, to] = [points[index], points[index + 1]]
    if (!from || !to || !lanes.isTaken(from, to)) continue
    const better = offsets
      .map((offset) => shifted(points, index, offset))
      .find((moved) => isBetter(moved, index, { ...way, points: moved }, ends, obstacles, lanes))
    points = better ?? points
  }
  return { ...way, points }
}

function shifted(points: readonly Point[], index: number, by: number): readonly Point[] {
  const [from, to] = [points[index], points[index + 1]]
  const upright = from?.x === to?.x
  return points.map((point, at) =>
    at < index || at > index + 1
      ? point
      : { x: upright ? point.x + by : point.x, y: upright ? point.y : point.y + by },
  )
}

function isBetter(
  points: readonly Point[],
  index: number,
  { sides }: Way,
  ends: Ends,
  obstacles: Obstacles,
  lanes: Lanes,
): boolean {
  const [from, to] = [points[index], points[index + 1]]
  const [start, out, back, end] = [points[0], points[1], points.at(-2), points.at(-1)]
  if (!from || !to || !start || !out || !back || !end) return false
  const room = Math.min(stub, Math.abs(end.x - start.x) / 3)
  if ((out.x - start.x) * sides[0] < room || (back.x - end.x) * sides[1] < room) return false
  return !lanes.isTaken(from, to) && isFree(points, ends, obstacles)
}
