import { expect, it } from 'vitest'
import { snapToGrid, snapToOthers } from './guides.ts'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

it.each([
  ['a left edge', box(4, 200), { x: -4, y: null }],
  ['a right edge of another width', box(43, 200, 60), { x: -3, y: null }],
  ['a middle', box(22, 200, 60), { x: -2, y: null }],
  ['a top edge', box(300, 5), { x: null, y: -5 }],
  ['both axes', box(105, 46), { x: -5, y: 4 }],
  ['nothing near', box(320, 230), { x: null, y: null }],
])('comes into line with %s', (_, moving, by) => {
  expect(snapToOthers(moving, [box(0, 0)], 6).by).toEqual(by)
})

it('takes the nearest of several lines', () => {
  expect(snapToOthers(box(4, 300), [box(0, 0), box(6, 100)], 6).by.x).toBe(2)
})

it('draws a line from end to end of what stands in line', () => {
  const { guides } = snapToOthers(box(2, 200, 80), [box(0, 0)], 6)
  expect(guides).toEqual([{ from: { x: 0, y: 0 }, to: { x: 0, y: 250 } }])
})

it('makes a gap as wide as the one on the other side', () => {
  const row = [box(0, 0), box(403, 0, 97)]
  const { by, guides } = snapToOthers(box(204, 20, 101, 71), row, 6)
  expect(by).toEqual({ x: -3, y: null })
  expect(guides).toEqual([
    { from: { x: 100, y: 55.5 }, to: { x: 201, y: 55.5 } },
    { from: { x: 302, y: 55.5 }, to: { x: 403, y: 55.5 } },
  ])
})

it('carries a row on with the gap it has', () => {
  const row = [box(0, 0), box(160, 0)]
  expect(snapToOthers(box(317, 20, 100, 71), row, 6).by).toEqual({ x: 3, y: null })
})

it('finds the nearest place on a grid', () => {
  expect(snapToGrid({ x: 13, y: -3 }, 8)).toEqual({ x: 16, y: -0 })
})
