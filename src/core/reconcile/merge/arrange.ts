import type { Property, PropertyId, Side } from '#core/model'

/**
 * Puts the properties of a merged type in order. The client's text gives the order; what it cannot say stays behind
 * the property it follows now. The server's text has no order that matters: what is there stays where it is, and what
 * is new goes behind the property it is written after.
 */
export function arrange(
  side: Side,
  current: readonly Property[],
  written: readonly Property[],
  unsaid: readonly Property[],
): readonly Property[] {
  if (side === 'object-model') return weave(written, current, unsaid)
  const present = new Set(current.map(({ id }) => id))
  const byId = new Map(written.map((property) => [property.id, property]))
  const kept = new Set(unsaid.map(({ id }) => id))
  const stay = current.flatMap((property): Property[] => {
    const next = byId.get(property.id)
    if (next) return [next]
    return kept.has(property.id) ? [property] : []
  })
  const added = written.filter(({ id }) => !present.has(id))
  return weave(stay, written, added)
}

/** Inserts each of `added` behind the property it follows in `like`, or first when it follows none. */
function weave(
  base: readonly Property[],
  like: readonly Property[],
  added: readonly Property[],
): readonly Property[] {
  if (added.length === 0) return base
  const wanted = new Map(added.map((property) => [property.id, property]))
  const stands = new Set(base.map(({ id }) => id))
  const behind = new Map<PropertyId | null, Property[]>()
  let anchor: PropertyId | null = null
  for (const { id } of like) {
    const property = wanted.get(id)
    if (property) behind.set(anchor, [...(behind.get(anchor) ?? []), property])
    else if (stands.has(id)) anchor = id
  }
  const first = behind.get(null) ?? []
  return [...first, ...base.flatMap((property) => [property, ...(behind.get(property.id) ?? [])])]
}
