import { useMemo, useState } from 'react'
import { packCards } from '#core/layout'
import type { Model, ObjectTypeId, Point } from '#core/model'
import { useDocument } from '#app/state'
import { useCanvas } from '../canvas-state.ts'
import { sceneKeeper } from '#core/drawing'
import type { Places, Scene } from '#core/drawing'

const none: Places = {}

/** The scene of the open document, and where the cards stand in it that nobody has placed: where there is room. */
export function useScene(): { readonly scene: Scene; readonly found: Places } {
  const model = useDocument((state) => state.session.document.model)
  const positions = useDocument((state) => state.session.document.layout.positions)
  const saved = useDocument((state) => state.session.document.layout.bends)
  const bending = useCanvas((state) => state.bending)
  const bends = useMemo(
    () => (bending ? { ...saved, [bending.property]: bending.points } : saved),
    [saved, bending],
  )
  const expanded = useCanvas((state) => state.expanded)
  const looks = useDocument((state) => state.session.document.layout.cards)
  const style = useDocument((state) => state.session.document.layout.style)
  const folded = useCanvas((state) => state.folded)
  const moving = useCanvas((state) => state.moving)
  const [find] = useState(placeKeeper)
  const found = useMemo(() => find(model, positions), [find, model, positions])
  const [next] = useState(sceneKeeper)
  const scene = useMemo(
    () =>
      next({
        model,
        expanded,
        folded,
        looks,
        style,
        places: [moving, positions, found],
        bends,
        moving: moving !== null,
      }),
    [next, model, positions, expanded, folded, looks, style, moving, found, bends],
  )
  return { scene, found }
}

/** Finds places for cards; a place once found is kept until the card is placed. */
function placeKeeper(): (model: Model, positions: Places) => Places {
  let kept = none
  let settled: { readonly order: Model['order']; readonly positions: Places } | null = null
  return (model, positions) => {
    if (settled?.order === model.order && settled.positions === positions) return kept
    settled = { order: model.order, positions }
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
