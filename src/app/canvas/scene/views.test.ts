import { expect, it } from 'vitest'
import { fitted, zoomedTo } from './views.ts'

const size = { width: 1280, height: 800 }

it.each([
  { x: -500, y: 40, width: 9000, height: 300 },
  { x: 0, y: 0, width: 300, height: 9000 },
  { x: 10, y: 10, width: 200, height: 100 },
])('shows the whole of %j', (area) => {
  const { x, y, zoom } = fitted(area, size)
  expect(zoom).toBeLessThanOrEqual(1)
  expect(area.x * zoom + x).toBeGreaterThanOrEqual(40 - 1e-6)
  expect(area.y * zoom + y).toBeGreaterThanOrEqual(40 - 1e-6)
  expect((area.x + area.width) * zoom + x).toBeLessThanOrEqual(1240 + 1e-6)
  expect((area.y + area.height) * zoom + y).toBeLessThanOrEqual(712 + 1e-6)
})

it('keeps the middle in the middle, within the limits of zoom', () => {
  const before = { x: 100, y: -50, zoom: 0.8 }
  const middle = { x: (640 - before.x) / 0.8, y: (400 - before.y) / 0.8 }
  const after = zoomedTo(before, size, 1.6)
  expect(middle.x * after.zoom + after.x).toBeCloseTo(640)
  expect(middle.y * after.zoom + after.y).toBeCloseTo(400)
  expect(zoomedTo(before, size, 99).zoom).toBe(2.5)
})
