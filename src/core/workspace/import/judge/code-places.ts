import { propertyOf, type Model } from '#core/model'
import type { CodePlace } from '../source.ts'
import type { FindPlace } from './judge.ts'

/** Finds the places of nodes in the code that a model was read from. */
export function codePlaces(model: Model, places: readonly CodePlace[]): FindPlace {
  const spans = new Map(
    places.map(({ objectType, property, span }) => [keyOf(objectType, property), span]),
  )
  return (id, property) => {
    const type = model.objectTypes.get(id)
    if (!type) return null
    const name = property === null ? null : (propertyOf(type, property)?.name ?? null)
    return spans.get(keyOf(type.name, name)) ?? spans.get(keyOf(type.name, null)) ?? null
  }
}

function keyOf(objectType: string, property: string | null): string {
  return JSON.stringify([objectType, property])
}
