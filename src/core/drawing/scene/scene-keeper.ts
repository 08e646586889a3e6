import { edgesFrom } from '../edges.ts'
import { emptyDocument, objectTypesOf, type ObjectTypeId, type PropertyId } from '#core/model'
import { patchScene } from './patch-scene.ts'
import type { SceneCard } from './scene-card.ts'
import { nextCard, nextEdge, type Scene, type SceneEdge, type SceneInput } from './scene.ts'

const nothing: SceneInput = { model: emptyDocument.model, places: [], expanded: new Set() }
const emptyScene: Scene = { model: nothing.model, cards: new Map(), edges: new Map() }

/** Scenes one after the other, each taking over from the one before every card and line that has not changed. */
export function sceneKeeper(): (input: SceneInput) => Scene {
  let before = nothing
  let kept = emptyScene
  return (input) => {
    kept = patchScene(kept, before, input) ?? wholeScene(kept, input)
    before = input
    return kept
  }
}

function wholeScene(previous: Scene, { model, places, expanded }: SceneInput): Scene {
  const cards = new Map<ObjectTypeId, SceneCard>()
  for (const type of objectTypesOf(model)) {
    const { id } = type
    const at = places.find((known) => known?.[id])?.[id]
    const placed = at && { model, at, expanded: expanded.has(id) }
    if (placed) cards.set(id, nextCard(previous.cards.get(id), type, placed))
  }
  const edges = new Map<PropertyId, SceneEdge>()
  for (const from of cards.values())
    for (const edge of edgesFrom(from.type)) {
      const to = cards.get(edge.target)
      if (to) edges.set(edge.property, nextEdge(previous.edges.get(edge.property), edge, from, to))
    }
  return { model, cards, edges }
}
