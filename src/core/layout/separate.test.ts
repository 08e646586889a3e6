import { expect, it } from 'vitest'
import { overlapping, separate } from './separate.ts'

const box = (id: string, x: number, y: number, locked = false) => ({
  id,
  x,
  y,
  width: 200,
  height: 100,
  locked,
})

function after(boxes: readonly ReturnType<typeof box>[]) {
  const moved = separate(boxes)
  return boxes.map((one) => ({ ...one, ...moved.get(one.id) }))
}

it('finds the boxes that lie on each other', () => {
  const boxes = [box('a', 0, 0), box('b', 150, 50), box('c', 350, 0), box('d', 150, 151)]
  expect(overlapping(boxes).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('moves two apart the shorter way, half by each', () => {
  expect(separate([box('a', 0, 0), box('b', 180, 10)])).toEqual(
    new Map([
      ['a', { x: -22, y: 0 }],
      ['b', { x: 202, y: 10 }],
    ]),
  )
})

it('moves all the way off a locked one', () => {
  expect(separate([box('a', 0, 0, true), box('b', 20, 90)])).toEqual(
    new Map([['b', { x: 20, y: 124 }]]),
  )
})

it('leaves what does not overlap where it is', () => {
  expect(separate([box('a', 0, 0), box('b', 200, 0)]).size).toBe(0)
})

it('gets a heap apart', () => {
  const heap = Array.from({ length: 12 }, (_, index) => box(`b${index}`, index * 7, index * 5))
  expect(overlapping(after(heap))).toEqual([])
})

it('gets apart what stands at the very same place', () => {
  expect(overlapping(after([box('a', 0, 0), box('b', 0, 0), box('c', 0, 0)]))).toEqual([])
})
