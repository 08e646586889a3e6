import type { Property, PropertyResidue, ServerPropertyFacts } from '#core/model'

/**
 * The properties through which an embedded object is reached, outermost first, as far as they describe it otherwise
 * than its type does; each with the path from there.
 */
export type Scope = readonly {
  readonly variations: NonNullable<ServerPropertyFacts['variations']>
  readonly path: readonly string[]
}[]

/** What the server says about a property at one place of use. */
export type FactsHere = Pick<ServerPropertyFacts, 'keywords' | 'elementKeywords'> &
  NonNullable<PropertyResidue['app-services']>

/** The key under which texts last had a property. */
export function keyOf(property: Property): string {
  return property.spelling['app-services']?.key ?? property.name
}

/** What holds for a property at this place: the outermost variation about it, or else what it says itself. */
export function factsHere(property: Property, scope: Scope): FactsHere {
  const { keywords, elementKeywords } = property.server
  const { members = [], elementMembers = [] } = property.residue['app-services'] ?? {}
  for (const { variations, path } of scope) {
    const found = variations.find((variation) => isAt(variation.path, path, keyOf(property)))
    if (found)
      return {
        keywords: found.keywords,
        elementKeywords: found.elementKeywords,
        members: found.residue,
        elementMembers,
      }
  }
  return { keywords, elementKeywords, members, elementMembers }
}

/** The scope inside the embedded object that `property` holds. */
export function enter(scope: Scope, property: Property): Scope {
  const outer = scope.map(({ variations, path }) => ({
    variations,
    path: [...path, keyOf(property)],
  }))
  const { variations = [] } = property.server
  return variations.length === 0 ? outer : [...outer, { variations, path: [] }]
}

function isAt(wanted: readonly string[], path: readonly string[], key: string): boolean {
  return (
    wanted.length === path.length + 1 &&
    wanted.at(-1) === key &&
    path.every((step, i) => step === wanted[i])
  )
}
