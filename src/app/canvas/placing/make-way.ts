import { areaOf, type SceneCard } from '#core/drawing'
import { overlapping, separate } from '#core/layout'
import type { ObjectTypeId, Point } from '#core/model'
import { useDocument } from '#app/state'
import type { Stage } from '../stage/stage.ts'

type Positions = Readonly<Record<ObjectTypeId, Point>>

const gap = 96

/** These places, moved off the cards that are locked where a card would lie on one. */
export function offLocked(positions: Positions, stage: Stage): Positions {
  const looks = useDocument.getState().session.document.layout.cards
  const cards = [...stage.scene().cards.values()]
  const locked = cards.filter(({ id }) => looks[id]?.locked && !positions[id])
  if (locked.length === 0) return positions
  const moved = separate([
    ...placed(cards, positions).map((card) => ({ ...card, locked: false })),
    ...locked.map((card) => ({ ...card, locked: true })),
  ])
  return { ...positions, ...Object.fromEntries(moved) }
}

/** These places, all together below every other card where one would lie on another. */
export function offOthers(positions: Positions, stage: Stage): Positions {
  const cards = [...stage.scene().cards.values()]
  const own = placed(cards, positions)
  const others = cards.filter(({ id }) => !positions[id])
  const area = areaOf(own)
  const taken = areaOf(others)
  if (!area || !taken || overlapping([...own, ...others]).length === 0) return positions
  const by = { x: taken.x - area.x, y: taken.y + taken.height + gap - area.y }
  return Object.fromEntries(own.map(({ id, x, y }) => [id, { x: x + by.x, y: y + by.y }]))
}

function placed(cards: readonly SceneCard[], positions: Positions): readonly SceneCard[] {
  return cards.flatMap((card) => {
    const point = positions[card.id]
    return point ? [{ ...card, ...point }] : []
  })
}
