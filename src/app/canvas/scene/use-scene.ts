import { useMemo, useState } from 'react'
import { packCards } from '#core/layout'
import type { Model, ObjectTypeId, Point } from '#core/model'
import { useDocument } from '#app/state'
import { useCanvas } from '../canvas-state.ts'
import { sceneKeeper, type Scene } from './scene.ts'

export type Positions = Readonly<Record<ObjectTypeId, Point>>

const none: Positions = {}

/** The scene of the open document, and where the cards stand in it that nobody has placed: where there is room. */
export function useScene(): { readonly scene: Scene; readonly found: Positions } {
  const model = useDocument((state) => state.session.document.model)
  const positions = useDocument((state) => state.session.document.layout.positions)
  const expanded = useCanvas((state) => state.expanded)
  const moving = useCanvas((state) => state.moving)
  const [find] = useState(placeKeeper)
  const found = useMemo(() => find(model, positions), [find, model, positions])
  const [next] = useState(sceneKeeper)
  const scene = useMemo(
    () =>
      next({
        model,
        expanded,
        positionOf: (id) => moving?.[id] ?? positions[id] ?? found[id],
      }),
    [next, model, positions, expanded, moving, found],
  )
  return { scene, found }
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
