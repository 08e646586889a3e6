import type { Point, Rect } from '#core/model'

/** A line that shows why something stands where it does, in canvas units. */
export type Guide = { readonly from: Point; readonly to: Point }

export type Snapped = {
  /** How far to move along each axis to stand in line; null: nothing is near. */
  readonly by: { readonly x: number | null; readonly y: number | null }
  readonly guides: readonly Guide[]
}

type Axis = 'x' | 'y'
type Span = { readonly start: number; readonly end: number }

const across: Readonly<Record<Axis, Axis>> = { x: 'y', y: 'x' }

/** Closer than this, two numbers are the same place. */
const same = 0.5

/**
 * Where a box that is dragged comes into line with others: an edge or a middle at another's, or a gap as wide as
 * another gap, whichever is nearest and no further than `reach` canvas units; each axis for itself.
 */
export function snapToOthers(moving: Rect, others: readonly Rect[], reach: number): Snapped {
  const x = nearest(moving, others, 'x', reach)
  const y = nearest(moving, others, 'y', reach)
  const snapped = { ...moving, x: moving.x + (x ?? 0), y: moving.y + (y ?? 0) }
  const guides = [
    ...(x === null ? [] : guidesAlong(snapped, others, 'x')),
    ...(y === null ? [] : guidesAlong(snapped, others, 'y')),
  ]
  return { by: { x, y }, guides }
}

/** The smallest move along an axis that brings the box into line, or null. */
function nearest(moving: Rect, others: readonly Rect[], axis: Axis, reach: number): number | null {
  let best: number | null = null
  const offer = (by: number): void => {
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by
  }
  for (const other of others)
    for (const [own, line] of meetings(moving, other, axis)) offer(line - own)
  for (const start of evenStarts(moving, others, axis)) offer(start - moving[axis])
  return best
}

const spanOf = (box: Rect, axis: Axis): Span => ({
  start: box[axis],
  end: box[axis] + (axis === 'x' ? box.width : box.height),
})

/** The lines of one box that may meet lines of another: edges meet edges, and the middle meets the middle. */
function meetings(box: Rect, other: Rect, axis: Axis): readonly (readonly [number, number])[] {
  const own = spanOf(box, axis)
  const { start, end } = spanOf(other, axis)
  return [
    [own.start, start],
    [own.start, end],
    [own.end, start],
    [own.end, end],
    [(own.start + own.end) / 2, (start + end) / 2],
  ]
}

/** The nearest boxes beside this one along an axis, before and after it, each nearest first. */
function beside(moving: Rect, others: readonly Rect[], axis: Axis) {
  const own = spanOf(moving, across[axis])
  const { start, end } = spanOf(moving, axis)
  const middle = (start + end) / 2
  const level = others
    .filter((other) => {
      const span = spanOf(other, across[axis])
      return span.start < own.end && own.start < span.end
    })
    .map((box) => ({ box, ...spanOf(box, axis) }))
  return {
    before: level.filter((one) => one.end <= middle).sort((a, b) => b.end - a.end),
    after: level.filter((one) => one.start >= middle).sort((a, b) => a.start - b.start),
  }
}

/** Where the box would have to start for its gap to be as wide as another. */
function evenStarts(moving: Rect, others: readonly Rect[], axis: Axis): readonly number[] {
  const { start, end } = spanOf(moving, axis)
  const size = end - start
  const { before, after } = beside(moving, others, axis)
  const [one, two] = before
  const [next, nextButOne] = after
  const starts: number[] = []
  if (one && next && next.start - one.end >= size) starts.push((one.end + next.start - size) / 2)
  if (one && two && one.start > two.end) starts.push(one.end + one.start - two.end)
  if (next && nextButOne && nextButOne.start > next.end)
    starts.push(next.start - (nextButOne.start - next.end) - size)
  return starts
}

function guidesAlong(box: Rect, others: readonly Rect[], axis: Axis): readonly Guide[] {
  const guides: Guide[] = []
  const { start: first, end: last } = spanOf(box, axis)
  for (const line of [first, (first + last) / 2, last]) {
    const met = others.filter((other) =>
      meetings(box, other, axis).some(
        ([own, at]) => Math.abs(own - line) < same && Math.abs(at - line) < same,
      ),
    )
    if (met.length === 0) continue
    const spans = [box, ...met].map((one) => spanOf(one, across[axis]))
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    guides.push(
      axis === 'x'
        ? { from: { x: line, y: start }, to: { x: line, y: end } }
        : { from: { x: start, y: line }, to: { x: end, y: line } },
    )
  }
  return guides.length > 0 ? guides : evenGuides(box, others, axis)
}

/** A line through each of the gaps that are equal. */
function evenGuides(box: Rect, others: readonly Rect[], axis: Axis): readonly Guide[] {
  const own = spanOf(box, axis)
  if (!evenStarts(box, others, axis).some((start) => Math.abs(start - own.start) < same)) return []
  const { before, after } = beside(box, others, axis)
  const [one, two] = before
  const [next, nextButOne] = after
  const gaps: Span[] = []
  if (one) gaps.push({ start: one.end, end: own.start })
  if (next) gaps.push({ start: own.end, end: next.start })
  if (one && two) gaps.push({ start: two.end, end: one.start })
  if (next && nextButOne) gaps.push({ start: next.end, end: nextButOne.start })
  const lengths = gaps.map(({ start, end }) => end - start)
  const level = spanOf(box, across[axis])
  const middle = (level.start + level.end) / 2
  return gaps
    .filter((_, index) =>
      lengths.some(
        (other, at) => at !== index && Math.abs(other - (lengths[index] ?? 0)) < same * 2,
      ),
    )
    .map(({ start, end }) =>
      axis === 'x'
        ? { from: { x: start, y: middle }, to: { x: end, y: middle } }
        : { from: { x: middle, y: start }, to: { x: middle, y: end } },
    )
}

/** The nearest place on a grid of so many units. */
export function snapToGrid({ x, y }: Point, step: number): Point {
  return { x: Math.round(x / step) * step, y: Math.round(y / step) * step }
}
