import type { ObjectType, Property } from '#core/model'
import type { Path } from '../combine/slot.ts'

/** A rule of edits that a model breaks: which things break it together, and how, in a sentence. */
export type Flaw = {
  /** The same for the same flaw in another model. */
  readonly key: string
  /** What decides whether it is broken, all of it. */
  readonly paths: readonly Path[]
  readonly reason: string
}

export function typePath({ id }: Pick<ObjectType, 'id'>, ...parts: readonly string[]): Path {
  return ['types', id, ...parts]
}

export function propertyPath(
  type: Pick<ObjectType, 'id'>,
  { id }: Pick<Property, 'id'>,
  ...parts: readonly string[]
): Path {
  return typePath(type, 'properties', id, ...parts)
}

/** Every two things that share a key; null and undefined are no key. */
export function pairsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly [Item, Item])[] {
  const known = new Map<string, Item[]>()
  const pairs: (readonly [Item, Item])[] = []
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const others = known.get(key) ?? []
    for (const other of others) pairs.push([other, item])
    known.set(key, [...others, item])
  }
  return pairs
}

/** The key of a flaw of things that have no order among themselves. */
export function flawKey(kind: string, things: readonly string[], ...more: unknown[]): string {
  return JSON.stringify([kind, things.toSorted(), ...more])
}
