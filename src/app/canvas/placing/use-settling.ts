import { useEffect } from 'react'
import { edgesFrom } from '#core/drawing'
import { objectTypesOf, type ObjectTypeId, type Point } from '#core/model'
import { useDocument } from '#app/state'
import { placeCards } from '../commands.ts'
import { layOutArrival } from './run-layout.ts'
import type { Places } from '#core/drawing'
import type { Stage } from '../stage/stage.ts'

/** Places the cards that nobody has placed where they already stand; a whole model that arrives is then laid out. */
export function useSettling(found: Places, stage: Stage): void {
  useEffect(() => {
    if (settle(found)) void layOutArrival(stage)
  }, [found, stage])
}

/**
 * Writes found places into the document, in the same undo step as what brought the cards where that step can
 * still grow. Never while there is something to redo: a new step would throw it away. Returns whether this was
 * a whole model, related to itself, that was brought in or opened without any place.
 */
function settle(found: Places): boolean {
  const { session, following } = useDocument.getState()
  const { layout, model } = session.document
  const open = (Object.entries(found) as [ObjectTypeId, Point][]).filter(
    ([id]) => !layout.positions[id] && model.objectTypes.get(id),
  )
  if (following || open.length === 0 || session.history.future.length > 0) return false
  const last = session.history.past.at(-1)
  placeCards(Object.fromEntries(open), {
    label: open.length === 1 ? 'Place a card' : `Place ${open.length} cards`,
    ...(last?.gesture === undefined
      ? { origin: 'layout', gesture: 'settle' }
      : { origin: last.origin, gesture: last.gesture }),
  })
  const arrived = last === undefined || last.origin === 'import'
  return (
    arrived &&
    open.length === model.order.length &&
    objectTypesOf(model).some((type) => edgesFrom(type).length > 0)
  )
}
