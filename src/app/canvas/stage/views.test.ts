import { expect, it } from 'vitest'
import { hasMinimap, minimapSize } from '../painting/paint-minimap.ts'
import { fitted, zoomedTo } from './views.ts'

const size = { width: 1280, height: 800 }

const canvases = [
  { width: 755, height: 483 },
  { width: 1280, height: 800 },
  { width: 400, height: 300 },
]
const drawings = {
  wide: [
    { x: -500, y: 40, width: 300, height: 300 },
    { x: 8000, y: 40, width: 300, height: 300 },
  ],
  tall: [
    { x: 0, y: 0, width: 300, height: 100 },
    { x: 0, y: 9000, width: 300, height: 100 },
  ],
  square: [
    { x: 10, y: 10, width: 200, height: 100 },
    { x: 1800, y: 1700, width: 200, height: 300 },
  ],
  corner: [
    { x: 0, y: 900, width: 300, height: 300 },
    { x: 1500, y: 0, width: 300, height: 300 },
  ],
}
const cases = canvases.flatMap((canvas) =>
  Object.entries(drawings).map(([name, cards]) => [name, cards, canvas] as const),
)

it.each(cases)('shows every card of a %s drawing, none under the tools', (_, cards, canvas) => {
  const { x, y, zoom } = fitted(cards, canvas)
  expect(zoom).toBeLessThanOrEqual(1)
  for (const card of cards) {
    const right = (card.x + card.width) * zoom + x
    const bottom = (card.y + card.height) * zoom + y
    expect(card.x * zoom + x).toBeGreaterThanOrEqual(32 - 1e-6)
    expect(card.y * zoom + y).toBeGreaterThanOrEqual(32 - 1e-6)
    expect(right).toBeLessThanOrEqual(canvas.width - 32 + 1e-6)
    expect(bottom).toBeLessThanOrEqual(canvas.height - 72 + 1e-6)
    const clear =
      !hasMinimap(canvas) ||
      right <= canvas.width - minimapSize.width - 12 ||
      bottom <= canvas.height - minimapSize.height - 12
    expect(clear).toBe(true)
  }
})

it('uses the whole width when nothing is where the minimap is', () => {
  const { x, zoom } = fitted(drawings.wide, size)
  expect((-500 - 32 / zoom) * zoom + x).toBeCloseTo(0)
  expect((8300 + 32 / zoom) * zoom + x).toBeCloseTo(size.width)
})

it('centres what is smaller than the canvas in both directions', () => {
  const { x, y, zoom } = fitted([{ x: 100, y: 100, width: 200, height: 120 }], size)
  expect(zoom).toBe(1)
  expect({ x: x + 200, y: y + 160 }).toEqual({ x: 640, y: 32 + (800 - 104) / 2 })
})

it('keeps the middle in the middle, within the limits of zoom', () => {
  const before = { x: 100, y: -50, zoom: 0.8 }
  const middle = { x: (640 - before.x) / 0.8, y: (400 - before.y) / 0.8 }
  const after = zoomedTo(before, size, 1.6)
  expect(middle.x * after.zoom + after.x).toBeCloseTo(640)
  expect(middle.y * after.zoom + after.y).toBeCloseTo(400)
  expect(zoomedTo(before, size, 99).zoom).toBe(2.5)
})
