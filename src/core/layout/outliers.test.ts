import { expect, it } from 'vitest'
import { gather, outliers } from './outliers.ts'

const box = (x: number, y: number) => ({ x, y, width: 200, height: 100 })
const home = [box(0, 0), box(300, 0), box(0, 200), box(300, 200)]

it.each([
  ['to the right', box(9000, 0)],
  ['below', box(0, 8000)],
  ['up and left', box(-5000, -5000)],
])('finds the card far %s', (_, far) => {
  expect(outliers([...home, far])).toEqual([[far]])
})

it.each([
  ['near cards', home],
  ['a wide model without wide gaps', Array.from({ length: 20 }, (_, at) => box(at * 2000, 0))],
  ['two places of the same weight', [...home, ...home.map(({ x, y }) => box(x + 9000, y))]],
  ['two cards', [box(0, 0), box(9000, 0)]],
])('finds nothing among %s', (_, boxes) => {
  expect(outliers(boxes)).toEqual([])
})

it('brings far cards back below the others', () => {
  const far = box(9000, 9000)
  expect(gather([...home, far])).toEqual(new Map([[far, { x: 0, y: 396 }]]))
})
