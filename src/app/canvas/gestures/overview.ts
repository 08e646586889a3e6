import type { Point } from '#core/model'
import { toggleObjectType, useDocument, useView } from '#app/state'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import { overviewBelow } from '../stage/zoom.ts'
import type { Stage } from '../stage/stage.ts'
import { cardUnder, pointOf } from './card-under.ts'
import { carryCards, dropCards } from './drag-cards.ts'
import { followPointer } from './follow-pointer.ts'

const dragFrom = 3

const toggles = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey

/**
 * A press on a painted card: selects it, and drags what is selected when the pointer moves on. Returns whether
 * there was a card, so that the press is not taken for a pan as well.
 */
export function pressInOverview(stage: Stage, event: PointerEvent): boolean {
  const card = event.button === 0 ? cardUnder(stage, pointOf(event)) : null
  if (!card) return false
  const { selection, select } = useView.getState()
  if (toggles(event)) toggleObjectType(card.id, 'canvas')
  else if (!selection.objectTypes.includes(card.id)) select({ objectTypes: [card.id] }, 'canvas')
  stage.focus()
  if (!useDocument.getState().following) dragSelection(stage, pointOf(event))
  return true
}

function dragSelection(stage: Stage, from: Point): void {
  const { cards } = stage.scene()
  const moved = useView
    .getState()
    .selection.objectTypes.flatMap((id) => cards.get(id) ?? [])
    .filter(({ look }) => !look.locked)
  followPointer({
    onMove: (at) => {
      if (!getCanvas().moving && Math.hypot(at.x - from.x, at.y - from.y) < dragFrom) return
      const start = stage.toCanvas(from)
      const now = stage.toCanvas(at)
      const positions = moved.map(({ id, x, y }) => [
        id,
        { x: x + now.x - start.x, y: y + now.y - start.y },
      ])
      carryCards(stage, Object.fromEntries(positions))
    },
    onDrop: () => dropCards(stage),
    onEnd: () => setCanvas({ moving: null, guides: [] }),
  })
}

/** A double-click on a painted card brings it close enough to be read. */
export function enterFromOverview(stage: Stage, event: MouseEvent): boolean {
  const card = cardUnder(stage, pointOf(event))
  if (!card || stage.viewport().zoom >= overviewBelow) return false
  stage.showCards([card.id])
  return true
}
