import { expect, it } from 'vitest'
import { alignBoxes, distributeBoxes, type Alignment } from './align.ts'

const box = (x: number, y: number, width = 100, height = 50, locked = false) => ({
  x,
  y,
  width,
  height,
  locked,
})

const three = [box(0, 0), box(40, 100, 200, 80), box(300, 30)]

it.each<[Alignment, number[]]>([
  ['left', [0, 0, 0]],
  ['centre', [150, 100, 150]],
  ['right', [300, 200, 300]],
])('aligns %s', (alignment, expected) => {
  const points = alignBoxes(three, alignment)
  expect(points.map(({ x }) => x)).toEqual(expected)
  expect(points.map(({ y }) => y)).toEqual([0, 100, 30])
})

it.each<[Alignment, number[]]>([
  ['top', [0, 0, 0]],
  ['middle', [65, 50, 65]],
  ['bottom', [130, 100, 130]],
])('aligns %s', (alignment, expected) => {
  const points = alignBoxes(three, alignment)
  expect(points.map(({ y }) => y)).toEqual(expected)
  expect(points.map(({ x }) => x)).toEqual([0, 40, 300])
})

it('aligns with a locked box, which stays', () => {
  const points = alignBoxes([box(0, 0), box(70, 100, 100, 50, true)], 'left')
  expect(points).toEqual([
    { x: 70, y: 0 },
    { x: 70, y: 100 },
  ])
})

it('makes gaps equal in the order in which boxes stand', () => {
  const points = distributeBoxes([box(400, 0), box(0, 10), box(110, 20, 100)], 'horizontally')
  expect(points).toEqual([
    { x: 400, y: 0 },
    { x: 0, y: 10 },
    { x: 200, y: 20 },
  ])
})

it('distributes between boxes that are locked', () => {
  const boxes = [box(0, 0), box(0, 60), box(0, 300, 100, 50, true), box(0, 360), box(0, 500)]
  const points = distributeBoxes(boxes, 'vertically')
  expect(points.map(({ y }) => y)).toEqual([0, 150, 300, 400, 500])
})

it('leaves two boxes as they are', () => {
  expect(distributeBoxes([box(0, 0), box(500, 0)], 'horizontally').map(({ x }) => x)).toEqual([
    0, 500,
  ])
})
