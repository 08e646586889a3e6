import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Line } from './ends.ts'
import { clearance } from './obstacles.ts'
import { stretchesOf, type Route } from './route.ts'
import { router } from './router.ts'

type Card = Line['from']

const card = (id: string, x: number, y: number, height = 120): Card => ({
  id,
  x,
  y,
  width: 200,
  height,
})
const straight: Line['bends'] = []
const line = (id: string, from: Card, to: Card, rowY = 60, bends = straight): Line => ({
  id,
  from,
  to,
  rowY,
  bends,
})
const once = (cards: readonly Card[], lines: readonly Line[]) =>
  router()({ cards, lines, moving: false })

function crosses(route: Route, { x, y, width, height }: Card): boolean {
  return stretchesOf(route).some(
    ({ from, to }) =>
      Math.min(from.x, to.x) < x + width &&
      x < Math.max(from.x, to.x) &&
      Math.min(from.y, to.y) < y + height &&
      y < Math.max(from.y, to.y),
  )
}

const inside = (c: Card): Card => ({
  ...c,
  x: c.x + 1,
  y: c.y + 1,
  width: c.width - 2,
  height: c.height - 2,
})
const widened = (route: Route): Route => ({
  ...route,
  points: route.points.map(({ x, y }) => ({ x: x + 0.5, y: y + 0.5 })),
})

/** A card in some of the fields of a board, each somewhere in its field, with room around it. */
const placements = fc
  .uniqueArray(
    fc.record({
      column: fc.integer({ min: 0, max: 4 }),
      row: fc.integer({ min: 0, max: 4 }),
      dx: fc.integer({ min: 0, max: 80 }),
      dy: fc.integer({ min: 0, max: 80 }),
    }),
    { selector: ({ column, row }) => `${column} ${row}`, minLength: 2, maxLength: 16 },
  )
  .map((fields) =>
    fields.map(({ column, row, dx, dy }, index) =>
      card(`c${index}`, column * 380 + dx, row * 300 + dy),
    ),
  )

it('leads no line through a card, wherever cards stand with room between them', () => {
  fc.assert(
    fc.property(placements, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2))), (cards, pairs) => {
      const at = (index: number): Card => cards[index % cards.length] ?? card('', 0, 0)
      const lines = pairs.map(([a, b, row], index) =>
        line(`l${index}`, at(a), at(b), 60 + row * 24),
      )
      for (const [, route] of once(cards, lines))
        for (const one of cards) {
          expect(crosses(widened(route), inside(one))).toBe(false)
          expect(crosses(route, inside(one))).toBe(false)
        }
    }),
    { numRuns: 150 },
  )
})

it('takes only level and upright stretches, from the row to the header', () => {
  const [a, b] = [card('a', 0, 0), card('b', 500, 300)]
  const route = once([a, b], [line('l', a, b)]).get('l')
  expect(route?.start).toEqual({ x: 200, y: 60 })
  expect(route?.end).toEqual({ x: 500, y: 324 })
  for (const { from, to } of route ? stretchesOf(route) : [])
    expect(from.x === to.x || from.y === to.y).toBe(true)
})

it('goes round a card in the gap', () => {
  const [a, b, wall] = [card('a', 0, 0), card('b', 900, 0), card('wall', 400, -100, 400)]
  const route = once([a, b, wall], [line('l', a, b)]).get('l')
  expect(route?.points.length).toBeGreaterThan(4)
  expect(route && crosses(route, wall)).toBe(false)
})

it('keeps lines between the same two cards apart, at both ends and on the way', () => {
  const [a, b] = [card('a', 0, 0, 300), card('b', 600, 400)]
  const lines = [60, 84, 108].map((rowY) => line(`l${rowY}`, a, b, rowY))
  const routes = [...once([a, b], lines).values()]
  expect(new Set(routes.map(({ end }) => end.y)).size).toBe(3)
  expect(new Set(routes.map(({ points }) => points[1]?.x)).size).toBe(3)
})

it('lets lines that leave one side downwards not cross each other', () => {
  const [a, b] = [card('a', 0, 0, 300), card('b', 600, 800)]
  const routes = [...once([a, b], [line('high', a, b, 60), line('low', a, b, 84)]).values()]
  const [high, low] = routes.map(({ points }) => points[1]?.x ?? 0)
  expect(high).toBeGreaterThan(low ?? 0)
})

it('draws a reference to itself as a loop beside the card', () => {
  const a = card('a', 0, 0)
  const route = once([a], [line('l', a, a)]).get('l')
  expect([route?.startSide, route?.endSide]).toEqual([1, 1])
  expect(route?.right).toBeGreaterThan(200 + clearance)
  expect(route?.points).toHaveLength(4)
})

it('keeps a line whose box no moved card touches, and leads one anew that is in the way', () => {
  const [a, b, far, near] = [
    card('a', 0, 0),
    card('b', 600, 0),
    card('far', 0, 2000),
    card('near', 0, 1000),
  ]
  const lines = [line('l', a, b)]
  const route = router()
  const first = route({ cards: [a, b, far, near], lines, moving: false }).get('l')
  const moved = { ...far, y: 2400 }
  expect(route({ cards: [a, b, moved, near], lines, moving: false }).get('l')).toBe(first)
  const inTheWay = { ...near, x: 300, y: -40 }
  const around = route({ cards: [a, b, moved, inTheWay], lines, moving: false }).get('l')
  expect(around).not.toBe(first)
  expect(around && crosses(around, inTheWay)).toBe(false)
  expect(route({ cards: [a, b, moved, near], lines, moving: false }).get('l')).toEqual(first)
})

it('moves the line along while both its cards are dragged, and no other line', () => {
  const cards = [card('a', 0, 0), card('b', 600, 200), card('c', 0, 600), card('d', 600, 600)]
  const [a, b, c, d] = cards as [Card, Card, Card, Card]
  const route = router()
  const lines = [line('ab', a, b), line('cd', c, d)]
  const before = route({ cards, lines, moving: false })
  const [a2, b2] = [a, b].map((one) => ({ ...one, x: one.x + 30, y: one.y + 40 })) as [Card, Card]
  const during = route({
    cards: [a2, b2, c, d],
    lines: [line('ab', a2, b2), line('cd', c, d)],
    moving: true,
  })
  const shift = before.get('ab')?.points.map(({ x, y }) => ({ x: x + 30, y: y + 40 }))
  expect(during.get('ab')?.points).toEqual(shift)
  expect(during.get('cd')).toBe(before.get('cd'))
})

it('leads a line through its bends, whatever stands there', () => {
  const [a, b] = [card('a', 0, 0), card('b', 600, 0)]
  const bends = [{ x: 300, y: 400 }]
  const route = once([a, b], [line('l', a, b, 60, bends)]).get('l')
  expect(route?.bottom).toBe(400)
  expect(route?.end.x).toBe(600)
  expect(route && [a, b].some((one) => crosses(route, inside(one)))).toBe(false)
})
