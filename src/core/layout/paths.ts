import type { Model, ObjectTypeId } from '#core/model'
import { neighboursIn } from './components.ts'

/** Longer chains say nothing any more, and there are too many of them. */
const longest = 8
/** How many chains are followed at most. */
const patience = 20_000

/**
 * The chains of relationships between two object types, whichever way each relationship points, the shortest first, at
 * most `count`. No chain passes an object type twice. Each starts with `from` and ends with `to`.
 */
export function pathsBetween(
  model: Model,
  from: ObjectTypeId,
  to: ObjectTypeId,
  count: number,
): readonly (readonly ObjectTypeId[])[] {
  const neighbours = neighboursIn(model)
  const left = distancesTo(to, neighbours)
  const found: (readonly ObjectTypeId[])[] = []
  const queue: (readonly ObjectTypeId[])[] = left.has(from) ? [[from]] : []
  for (let at = 0; at < queue.length && at < patience && found.length < count; at += 1) {
    const chain = queue[at] ?? []
    const end = chain.at(-1)
    if (end === to) found.push(chain)
    else if (end !== undefined)
      for (const next of new Set(neighbours.get(end)))
        if (!chain.includes(next) && chain.length + (left.get(next) ?? Infinity) <= longest + 1)
          queue.push([...chain, next])
  }
  return found.length > 0 ? found : shortest(from, to, left, neighbours)
}

type Around = ReadonlyMap<ObjectTypeId, readonly ObjectTypeId[]>

function distancesTo(to: ObjectTypeId, neighbours: Around): ReadonlyMap<ObjectTypeId, number> {
  const distances = new Map([[to, 1]])
  for (const [id, distance] of distances)
    for (const next of neighbours.get(id) ?? [])
      if (!distances.has(next)) distances.set(next, distance + 1)
  return distances
}

/** One chain however long it is, downhill. */
function shortest(
  from: ObjectTypeId,
  to: ObjectTypeId,
  left: ReadonlyMap<ObjectTypeId, number>,
  neighbours: Around,
): readonly (readonly ObjectTypeId[])[] {
  const chain = [from]
  for (let at = from; at !== to;) {
    const here = left.get(at)
    const next = neighbours.get(at)?.find((id) => left.get(id) === (here ?? 0) - 1)
    if (here === undefined || next === undefined) return []
    chain.push(next)
    at = next
  }
  return [chain]
}
