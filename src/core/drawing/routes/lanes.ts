import type { Point } from '#core/model'
import { stretchesOf } from './route.ts'

/** What stretches of lines lie where, so that others are laid beside them. */
export type Lanes = {
  readonly take: (points: readonly Point[]) => void
  /** Does another stretch lie along this one, closer than lines may lie? */
  readonly isTaken: (from: Point, to: Point) => boolean
}

/** Lines that run side by side are this far apart, in canvas units. */
export const laneWidth = 8

type Run = { readonly at: number; readonly first: number; readonly last: number }

export function emptyLanes(): Lanes {
  const level = new Map<number, Run[]>()
  const upright = new Map<number, Run[]>()
  const tableOf = (from: Point, to: Point) => (from.x === to.x ? upright : level)
  return {
    take: (points) => {
      for (const { from, to } of stretchesOf({ points })) {
        const run = runOf(from, to)
        const table = tableOf(from, to)
        const key = Math.round(run.at / laneWidth)
        const known = table.get(key)
        if (known) known.push(run)
        else table.set(key, [run])
      }
    },
    isTaken: (from, to) => {
      const run = runOf(from, to)
      const key = Math.round(run.at / laneWidth)
      const table = tableOf(from, to)
      return [key - 1, key, key + 1].some((near) =>
        table
          .get(near)
          ?.some(
            ({ at, first, last }) =>
              Math.abs(at - run.at) < laneWidth - 2 && first < run.last && run.first < last,
          ),
      )
    },
  }
}

function runOf(from: Point, to: Point): Run {
  const [a, b, at] = from.x === to.x ? [from.y, to.y, from.x] : [from.x, to.x, from.y]
  return { at, first: Math.min(a, b), last: Math.max(a, b) }
}
