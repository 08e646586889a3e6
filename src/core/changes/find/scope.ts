import {
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Side,
} from '#core/model'
import type { Difference } from '../change.ts'
import { matchModels, type Matches } from '../match.ts'

/** Two models side by side, and what both of them speak for. */
export type Scope = {
  readonly before: Model
  readonly after: Model
  readonly matches: Matches
  /** What only one side can say is compared only where both models speak for that side. */
  readonly tells: { readonly server: boolean; readonly client: boolean }
  /** Does, or shall, a server hold this object type? Null: it is in the other model only. */
  readonly isServed: (was: ObjectType | null, is: ObjectType | null) => boolean
}

export type Found = Iterable<Difference>

/** Lays two models side by side. */
export function scopeOf(before: Model, after: Model, sides: readonly Side[]): Scope {
  const tells = { server: sides.includes('app-services'), client: sides.includes('object-model') }
  const servedBefore = tells.server ? servedTypes(before) : null
  const servedAfter = tells.server ? servedTypes(after) : null
  return {
    before,
    after,
    matches: matchModels(before, after),
    tells,
    isServed: (was, is) =>
      servedBefore && servedAfter
        ? (!was || servedBefore.has(was.id)) && (!is || servedAfter.has(is.id))
        : is !== null,
  }
}

/** The object types that lie in a collection, and those that are embedded in them, directly or through others. */
function servedTypes(model: Model): ReadonlySet<ObjectTypeId> {
  const served = new Set<ObjectTypeId>()
  for (const { id, collection } of objectTypesOf(model)) if (collection) served.add(id)
  // What is found on the way is visited too: a set is walked in the order it grows.
  for (const id of served)
    for (const { type } of model.objectTypes.get(id)?.properties ?? [])
      if (type.kind === 'embedded') served.add(type.target)
  return served
}
