import { useMemo, useState } from 'react'
import type { ObjectTypeId } from '#core/model'
import { useView } from '#app/state'
import type { CardNode } from '../card/card-node.tsx'
import type { Scene } from '#core/drawing'
import type { SceneCard } from '#core/drawing'

type Kept = { readonly card: SceneCard; readonly node: CardNode }

const nothing: CardNode[] = []

/** The nodes of a scene for React Flow; none in the overview, where cards are painted. */
export function useNodes(scene: Scene, overview: boolean): CardNode[] {
  const chosen = useView((state) => state.selection.objectTypes)
  const [next] = useState(nodeKeeper)
  const nodes = useMemo(() => next(scene, chosen), [next, scene, chosen])
  return overview ? nothing : nodes
}

/** Makes nodes; a node keeps its identity while its card and its selection do. */
function nodeKeeper(): (scene: Scene, chosen: readonly ObjectTypeId[]) => CardNode[] {
  let kept: ReadonlyMap<ObjectTypeId, Kept> = new Map()
  return (scene, chosen) => {
    const selected = new Set(chosen)
    const next = new Map<ObjectTypeId, Kept>()
    for (const card of scene.cards.values())
      next.set(card.id, keep(kept.get(card.id), card, selected.has(card.id)))
    kept = next
    return [...next.values()].map(({ node }) => node)
  }
}

/**
 * Sizes are given three times over, and that there is no handle, because React Flow would otherwise render every
 * card once to measure it.
 */
function keep(before: Kept | undefined, card: SceneCard, selected: boolean): Kept {
  if (before?.card === card && before.node.selected === selected) return before
  const { type, rows, look, expanded, width, height } = card
  const same =
    before?.card.type === type &&
    before.card.rows === rows &&
    before.card.look === look &&
    before.card.expanded === expanded
  const node: CardNode = {
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    width,
    height,
    measured: { width, height },
    handles: [],
    selected,
    draggable: !look.locked,
    data: same ? before.node.data : { type, rows, look, expanded },
  }
  return { card, node }
}
