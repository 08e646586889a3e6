import { nestedTypes } from '../nested-types.ts'
import { emptyDocument, objectTypesOf, type ObjectTypeId } from '#core/model'
import { patchCards } from './patch-scene.ts'
import type { SceneCard } from './scene-card.ts'
import { edgeKeeper } from './scene-edges.ts'
import { lookOf, nextCard, type Scene, type SceneInput } from './scene.ts'

const nothing: SceneInput = { model: emptyDocument.model, places: [], expanded: new Set() }
const emptyScene: Scene = { model: nothing.model, cards: new Map(), edges: new Map() }

/** Scenes one after the other, each taking over from the one before every card and line that has not changed. */
export function sceneKeeper(): (input: SceneInput) => Scene {
  let before = nothing
  let kept = emptyScene
  const edges = edgeKeeper()
  return (input) => {
    const cards = patchCards(kept.cards, before, input) ?? allCards(kept.cards, input)
    kept = { model: input.model, cards, edges: edges(cards, input) }
    before = input
    return kept
  }
}

function allCards(previous: Scene['cards'], input: SceneInput): Scene['cards'] {
  const { model, places, style } = input
  const nested = style?.embedded === 'nested' ? nestedTypes(model) : null
  const cards = new Map<ObjectTypeId, SceneCard>()
  for (const type of objectTypesOf(model)) {
    const { id } = type
    if (lookOf(input, id).hidden || nested?.has(id)) continue
    const at = places.find((known) => known?.[id])?.[id]
    if (at) cards.set(id, nextCard(previous.get(id), type, input, at))
  }
  return cards
}
