import { bench } from 'vitest'
import type { Line } from './ends.ts'
import { router, type RouteRequest } from './router.ts'

const cards = Array.from({ length: 2000 }, (_, index) => ({
  id: `c${index}`,
  x: (index % 45) * 340,
  y: Math.floor(index / 45) * 320 + ((index * 37) % 60),
  width: 200 + ((index * 13) % 8) * 8,
  height: 96 + ((index * 29) % 6) * 24,
}))

type Card = Line['from']

const at = (index: number): Card => cards[index % cards.length] ?? { ...cards[0]!, id: '' }

/** Most lines lead to a card near by, one in ten to one anywhere. */
function targetOf(index: number): number {
  if (index % 10 === 0) return (index * 7919) % cards.length
  return index + [1, 2, 45, 46, 91, -1, -45, 3, 44][index % 9]! + cards.length
}

const straight: Line['bends'] = []

const linesOf = (place: (card: Card) => Card): readonly Line[] =>
  Array.from({ length: 2500 }, (_, index) => ({
    id: `l${index}`,
    from: place(at(index)),
    to: place(at(targetOf(index))),
    rowY: 60 + (index % 2) * 24,
    bends: straight,
  }))

const requestWith = (place: (card: Card) => Card, moving: boolean): RouteRequest => ({
  cards: cards.map(place),
  lines: linesOf(place),
  moving,
})

const still = requestWith((card) => card, false)
const dragged = [1, 2].map((step) =>
  requestWith((card) => (card.id === 'c900' ? { ...card, x: card.x + 5 * step } : card), true),
)
const dropped = [0, 1].map((step) =>
  requestWith((card) => (card.id === 'c900' ? { ...card, x: card.x + 40 * step } : card), false),
)

bench('2,500 lines at 2,000 cards, from nothing', () => {
  router()(still)
})

const dragging = router()
dragging(still)
let frame = 0
bench('a frame of a drag of one card', () => {
  dragging(dragged[(frame += 1) % 2]!)
})

const dropping = router()
dropping(still)
let drop = 0
bench('the drop of one card', () => {
  dropping(dropped[(drop += 1) % 2]!)
})
