import type { Model, ObjectTypeId } from '#core/model'
import { edgesFrom } from '#core/drawing'

export type Neighbours = ReadonlyMap<ObjectTypeId, readonly ObjectTypeId[]>

/** Who is related to whom among all object types, in either direction. */
export function neighboursIn(model: Model): Neighbours {
  const neighbours = new Map<ObjectTypeId, ObjectTypeId[]>()
  for (const id of model.order) neighbours.set(id, [])
  for (const id of model.order) {
    const type = model.objectTypes.get(id)
    for (const { target } of type ? edgesFrom(type) : []) {
      if (target === id) continue
      neighbours.get(id)?.push(target)
      neighbours.get(target)?.push(id)
    }
  }
  return neighbours
}

/**
 * The groups of `members` that hang together, each in breadth-first order from its best connected one, so that
 * what belongs together is listed close together.
 */
export function connectedGroups<Id extends string>(
  members: readonly Id[],
  neighbours: ReadonlyMap<Id, readonly Id[]>,
): Id[][] {
  const left = new Set(members)
  const degree = (id: Id): number => neighbours.get(id)?.length ?? 0
  const groups: Id[][] = []
  for (const start of [...members].sort((a, b) => degree(b) - degree(a))) {
    if (!left.delete(start)) continue
    const group = [start]
    for (const id of group)
      for (const next of neighbours.get(id) ?? []) if (left.delete(next)) group.push(next)
    groups.push(group)
  }
  return groups
}
