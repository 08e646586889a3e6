import type { Point, Rect } from '#core/model'
import type { Side } from './route.ts'
import { headerHeight } from '../card-box.ts'

/** A relationship that wants a line: from a row of one card to the header of another. */
export type Line = {
  readonly id: string
  readonly from: Rect & { readonly id: string }
  readonly to: Rect & { readonly id: string }
  /** The middle of the row, below the top of `from`. */
  readonly rowY: number
  /** The points a person leads it through. */
  readonly bends: readonly Point[]
}

/** Where a line begins and ends, and its place among those that leave the same card by the same side. */
export type Ends = {
  readonly line: Line
  readonly sides: readonly [Side, Side]
  readonly startY: number
  readonly endY: number
  /** 0 is the lane next to the card; `lanes` there are. */
  readonly lane: number
  readonly lanes: number
}

/** Lines begin and end with a straight piece this long, where the marks have room. */
export const stub = 20
const firstArrival = 8
const widestGap = 10
const mostLanes = 8

/** The ends of all lines: those that arrive at one side of a card stand apart, in the order they come from. */
export function endsOf(lines: readonly Line[]): readonly Ends[] {
  const sides = lines.map(sidesOf)
  const arrivals = new Map<string, number[]>()
  const departures = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const [start, end] = sides[index] ?? [1, 1]
    push(arrivals, `${end} ${line.to.id}`, index)
    const down = line.to.y > line.from.y + line.rowY ? 'down' : 'up'
    push(departures, `${start} ${down} ${line.from.id}`, index)
  })
  const y = (index: number): number => {
    const line = lines[index]
    return line ? line.from.y + line.rowY : 0
  }
  const endYs = places(arrivals, (group) => {
    const gap = Math.min(
      widestGap,
      (headerHeight - 2 * firstArrival) / Math.max(1, group.length - 1),
    )
    const first = (headerHeight - gap * (group.length - 1)) / 2
    return [...group].sort((a, b) => y(a) - y(b) || a - b).map((i, n) => [i, first + n * gap])
  })
  const counts = new Map<number, number>()
  const laneOf = places(departures, (group, key) => {
    for (const index of group) counts.set(index, Math.min(mostLanes, group.length))
    const sign = key.includes('down') ? -1 : 1
    const sorted = [...group].sort((a, b) => sign * (y(a) - y(b)) || a - b)
    return sorted.map((i, n) => [i, n % mostLanes])
  })
  return lines.map((line, index) => ({
    line,
    sides: sides[index] ?? [1, 1],
    startY: y(index),
    endY: line.to.y + (endYs.get(index) ?? headerHeight / 2),
    lane: laneOf.get(index) ?? 0,
    lanes: counts.get(index) ?? 1,
  }))
}

function push(groups: Map<string, number[]>, key: string, index: number): void {
  const known = groups.get(key)
  if (known) known.push(index)
  else groups.set(key, [index])
}

function places(
  groups: ReadonlyMap<string, number[]>,
  place: (group: readonly number[], key: string) => (readonly [number, number])[],
): ReadonlyMap<number, number> {
  return new Map([...groups].flatMap(([key, group]) => place(group, key)))
}

/** Across the gap where there is one; otherwise both on the side where the way round is shorter. */
function sidesOf({ from, to }: Line): readonly [Side, Side] {
  if (from.id === to.id) return [1, 1]
  const [fromRight, toRight] = [from.x + from.width, to.x + to.width]
  if (to.x >= fromRight + stub) return [1, -1]
  if (toRight + stub <= from.x) return [-1, 1]
  return Math.abs(toRight - fromRight) <= Math.abs(to.x - from.x) ? [1, 1] : [-1, -1]
}

/** The point on a card's side at this height. */
export const onSide = ({ x, width }: Rect, side: Side, y: number): Point => ({
  x: side === 1 ? x + width : x,
  y,
})
