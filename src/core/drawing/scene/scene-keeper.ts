import { nestedTypes } from '../nested-types.ts'
import { emptyDocument, objectTypesOf, type ObjectTypeId } from '#core/model'
import { patchScene } from './patch-scene.ts'
import type { SceneCard } from './scene-card.ts'
import {
  edgesOn,
  lookOf,
  nextCard,
  nextEdge,
  type Scene,
  type SceneEdge,
  type SceneInput,
} from './scene.ts'

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

function wholeScene(previous: Scene, input: SceneInput): Scene {
  const { model, places, style } = input
  const nested = style?.embedded === 'nested' ? nestedTypes(model) : null
  const cards = new Map<ObjectTypeId, SceneCard>()
  for (const type of objectTypesOf(model)) {
    const { id } = type
    if (lookOf(input, id).hidden || nested?.has(id)) continue
    const at = places.find((known) => known?.[id])?.[id]
    if (at) cards.set(id, nextCard(previous.cards.get(id), type, input, at))
  }
  const edges = new Map<string, SceneEdge>()
  for (const from of cards.values())
    for (const edge of edgesOn(from)) {
      const to = cards.get(edge.target)
      if (to) edges.set(edge.id, nextEdge(previous.edges.get(edge.id), edge, from, to))
    }
  return { model, cards, edges }
}
