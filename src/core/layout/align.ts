import type { Point, Rect } from '#core/model'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const

export type Alignment = (typeof alignments)[number]

export const directions = ['horizontally', 'vertically'] as const

export type Direction = (typeof directions)[number]

/** A card that is arranged. A locked one stays where it is. */
export type ArrangedBox = Rect & { readonly locked: boolean }

/** Where a line runs through a box: at its start, its middle or its end. */
type Share = 0 | 0.5 | 1

const lines: Readonly<Record<Alignment, readonly [axis: 'x' | 'y', share: Share]>> = {
  left: ['x', 0],
  centre: ['x', 0.5],
  right: ['x', 1],
  top: ['y', 0],
  middle: ['y', 0.5],
  bottom: ['y', 1],
}

/**
 * Lines boxes up with the first locked one, or else with what holds all of them. Returns a corner per box, in the order
 * given, in whole units.
 */
export function alignBoxes(boxes: readonly ArrangedBox[], alignment: Alignment): Point[] {
  const [axis, share] = lines[alignment]
  const at = (box: Rect): number => startOf(box, axis) + sizeOf(box, axis) * share
  const locked = boxes.find((box) => box.locked)
  const start = Math.min(...boxes.map((box) => startOf(box, axis)))
  const end = Math.max(...boxes.map((box) => startOf(box, axis) + sizeOf(box, axis)))
  const line = locked ? at(locked) : start + (end - start) * share
  return boxes.map((box) => (box.locked ? cornerOf(box) : movedBy(box, axis, line - at(box))))
}

/**
 * Makes the gaps between boxes equal, in the order in which they stand. The first and the last stay, and so does every
 * locked one, which divides them: gaps are equal between what stays. Returns a corner per box, in the order given.
 */
export function distributeBoxes(boxes: readonly ArrangedBox[], direction: Direction): Point[] {
  const axis = direction === 'horizontally' ? 'x' : 'y'
  const middle = (box: Rect): number => startOf(box, axis) + sizeOf(box, axis) / 2
  const inOrder = boxes.map((box, index) => ({ box, index }))
  inOrder.sort((a, b) => middle(a.box) - middle(b.box) || a.index - b.index)
  const points = boxes.map(cornerOf)
  const last = inOrder.length - 1
  let from = 0
  for (let to = 1; to <= last; to += 1) {
    if (to !== last && !inOrder[to]?.box.locked) continue
    spread(inOrder.slice(from, to + 1), axis, points)
    from = to
  }
  return points
}

/** Gives those between the first and the last equal gaps. */
function spread(
  run: readonly { readonly box: Rect; readonly index: number }[],
  axis: 'x' | 'y',
  points: Point[],
): void {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return
  const between = run.slice(1, -1)
  const begin = startOf(first.box, axis) + sizeOf(first.box, axis)
  const filled = between.reduce((sum, { box }) => sum + sizeOf(box, axis), 0)
  const gap = (startOf(last.box, axis) - begin - filled) / (between.length + 1)
  let at = begin + gap
  for (const { box, index } of between) {
    points[index] = movedBy(box, axis, at - startOf(box, axis))
    at += sizeOf(box, axis) + gap
  }
}

const startOf = (box: Rect, axis: 'x' | 'y'): number => box[axis]
const sizeOf = (box: Rect, axis: 'x' | 'y'): number => (axis === 'x' ? box.width : box.height)
const cornerOf = ({ x, y }: Rect): Point => ({ x, y })

function movedBy({ x, y }: Rect, axis: 'x' | 'y', by: number): Point {
  return axis === 'x' ? { x: Math.round(x + by), y } : { x, y: Math.round(y + by) }
}
