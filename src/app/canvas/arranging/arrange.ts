import type { SceneCard } from '#core/drawing'
import {
  alignBoxes,
  distributeBoxes,
  gather,
  overlapping,
  separate,
  type Alignment,
  type Direction,
} from '#core/layout'
import type { ObjectTypeId, Point } from '#core/model'
import { useDocument, useView } from '#app/state'
import { placeCards } from '../commands.ts'
import type { Stage } from '../stage/stage.ts'

const arranged = (card: SceneCard) => ({
  ...card,
  locked: useDocument.getState().session.document.layout.cards[card.id]?.locked === true,
})

function selectedCards(stage: Stage) {
  const { cards } = stage.scene()
  const { objectTypes } = useView.getState().selection
  return objectTypes.flatMap((id) => cards.get(id) ?? []).map(arranged)
}

/** Lines the selected cards up, as one step. A locked one stays, and the others line up with it. */
export function alignSelection(stage: Stage, alignment: Alignment): void {
  const cards = selectedCards(stage)
  put(cards, alignBoxes(cards, alignment), `Align ${cards.length} cards`)
}

/** Makes the gaps between the selected cards equal, as one step. */
export function distributeSelection(stage: Stage, direction: Direction): void {
  const cards = selectedCards(stage)
  put(cards, distributeBoxes(cards, direction), `Distribute ${cards.length} cards`)
}

function put(
  cards: readonly { readonly id: ObjectTypeId }[],
  points: readonly Point[],
  label: string,
): void {
  const entries = cards.flatMap(({ id }, index) => {
    const point = points[index]
    return point ? [[id, point] as const] : []
  })
  placeCards(Object.fromEntries(entries), { label })
}

/** Moves cards apart that lie on each other, as one step. */
export function separateCards(stage: Stage): void {
  const cards = [...stage.scene().cards.values()].map(arranged)
  const label = `Separate ${overlapping(cards).length} cards`
  placeCards(Object.fromEntries(separate(cards)), { label })
}

/** Brings cards back that lie far from all others, as one step. */
export function gatherCards(stage: Stage): void {
  const moved = [...gather([...stage.scene().cards.values()])].map(
    ([{ id }, point]) => [id, point] as const,
  )
  placeCards(Object.fromEntries(moved), { label: `Bring back ${moved.length} cards` })
  requestAnimationFrame(() => stage.showAll())
}
