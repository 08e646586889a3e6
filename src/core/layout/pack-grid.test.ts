import { expect, it } from 'vitest'
import { packGrid } from './pack-grid.ts'

const box = (width: number, height: number) => ({ width, height })

it('fills rows in the order given, each as high as its highest box', () => {
  const boxes = [box(200, 100), box(152, 300), box(200, 100), box(200, 100), box(200, 100)]
  expect(packGrid(boxes)).toEqual([
    { x: 0, y: 0 },
    { x: 248, y: 0 },
    { x: 0, y: 348 },
    { x: 248, y: 348 },
    { x: 0, y: 496 },
  ])
})

it('places nothing where there is nothing', () => {
  expect(packGrid([])).toEqual([])
})
