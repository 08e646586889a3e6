import type { PropertyShape } from '#core/model'

/** May a property of this shape count? Only Realm's int does. Source: Realm SDK documentation, "Counters". */
export function canCount({ type, container }: PropertyShape): boolean {
  return container === 'none' && type.kind === 'primitive' && type.primitive === 'int'
}

/** Is a property of this shape never in the server's `required`? Source: App Services, "Data Model" (lists, links, mixed). */
export function isNeverRequired({ type, container }: PropertyShape): boolean {
  if (container !== 'none' || type.kind === 'link' || type.kind === 'embedded') return true
  return type.kind === 'primitive' && type.primitive === 'mixed'
}

/** The facts with some replaced; a fact given as undefined is taken away. */
export function withFacts<Facts extends object>(
  facts: Facts,
  change: { readonly [Key in keyof Facts]?: Facts[Key] | undefined },
): Facts {
  const next = { ...facts, ...change }
  for (const key of Object.keys(change) as (keyof Facts)[])
    if (next[key] === undefined) delete next[key]
  return next as Facts
}
