import { useEffect, useMemo, useState } from 'react'
import { packCards } from '#core/layout'
import type { Model, ObjectTypeId, Point } from '#core/model'
import { useDocument } from '#app/state'
import { useCanvas } from '../canvas-state.ts'
import { sceneKeeper, type Scene } from './scene.ts'

type Positions = Readonly<Record<ObjectTypeId, Point>>

const none: Positions = {}

/** The scene of the open document. Cards that nobody has placed stand where there is room, and are placed there. */
export function useScene(): Scene {
  const model = useDocument((state) => state.session.document.model)
  const positions = useDocument((state) => state.session.document.layout.positions)
  const expanded = useCanvas((state) => state.expanded)
  const moving = useCanvas((state) => state.moving)
  const found = useFoundPositions(model, positions)
  const [next] = useState(sceneKeeper)
  return useMemo(
    () =>
      next({
        model,
        expanded,
        positionOf: (id) => moving?.[id] ?? positions[id] ?? found[id],
      }),
    [next, model, positions, expanded, moving, found],
  )
}

/** Where cards without a position go. */
function useFoundPositions(model: Model, positions: Positions): Positions {
  const [find] = useState(placeKeeper)
  const found = useMemo(() => find(model, positions), [find, model, positions])
  useEffect(() => settle(found), [found])
  return found
}

/** Finds places for cards; a place once found is kept until the card is placed. */
function placeKeeper(): (model: Model, positions: Positions) => Positions {
  let kept = none
  return (model, positions) => {
    const open = model.order.filter((id) => !positions[id])
    if (open.length === 0) return (kept = none)
    const before: Record<ObjectTypeId, Point> = {}
    for (const id of open) {
      const place = kept[id]
      if (place) before[id] = place
    }
    return (kept = { ...before, ...packCards(model, { ...positions, ...before }) })
  }
}

/**
 * Writes found places into the document, in the same undo step as what brought the cards where that step can
 * still grow. Never while there is something to redo: a new step would throw it away.
 */
function settle(found: Positions): void {
  const { session, following, dispatch } = useDocument.getState()
  const { layout, model } = session.document
  const open = Object.entries(found as Record<string, Point>).filter(
    ([id]) => !layout.positions[id as ObjectTypeId] && model.objectTypes[id as ObjectTypeId],
  )
  if (following || open.length === 0 || session.history.future.length > 0) return
  const last = session.history.past.at(-1)
  dispatch({
    label: open.length === 1 ? 'Place a card' : `Place ${open.length} cards`,
    edits: [{ kind: 'placeCards', positions: Object.fromEntries(open) }],
    ...(last?.gesture === undefined
      ? { origin: 'layout' }
      : { origin: last.origin, gesture: last.gesture }),
  })
}
