import { objectTypesOf, type Model, type ObjectType, type Property } from '#core/model'

export type Pair<T> = { readonly was: T; readonly is: T }

/** Two lists of named nodes side by side. `both` and `fresh` follow the order of the second list, `gone` of the first. */
export type Pairs<T> = {
  readonly both: readonly Pair<T>[]
  readonly fresh: readonly T[]
  readonly gone: readonly T[]
}

/**
 * Pairs nodes of two lists: by id first, so that a rename within one project is a rename, then by name. Nothing is
 * guessed: between two imports, which share no ids, a rename is a removal and an addition, as it is to realm-core.
 */
function pair<T extends { readonly id: string; readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): Pairs<T> {
  const byId = new Map(before.map((node) => [node.id, node]))
  const kept = new Set(after.flatMap(({ id }) => byId.get(id) ?? []))
  const byName = new Map<string, T[]>()
  for (const node of before.toReversed())
    if (!kept.has(node)) byName.set(node.name, [...(byName.get(node.name) ?? []), node])
  const both: Pair<T>[] = []
  const fresh: T[] = []
  for (const is of after) {
    const was = byId.get(is.id) ?? byName.get(is.name)?.pop()
    if (was) both.push({ was, is })
    else fresh.push(is)
  }
  const paired = new Set(both.map(({ was }) => was))
  return { both, fresh, gone: before.filter((node) => !paired.has(node)) }
}

export type MatchedType = Pair<ObjectType> & {
  readonly properties: Pairs<Property>
  /** Inverse relationships, which no database stores. One never matches a stored property. */
  readonly inverses: Pairs<Property>
}

export type Matches = {
  readonly both: readonly MatchedType[]
  readonly fresh: readonly ObjectType[]
  readonly gone: readonly ObjectType[]
  /** Ids of object types and properties in the first model -> ids in the second. */
  readonly identity: ReadonlyMap<string, string>
}

/** Pairs the object types of two models, and their properties. Cost: linear in both. */
export function matchModels(before: Model, after: Model): Matches {
  const { both, fresh, gone } = pair(objectTypesOf(before), objectTypesOf(after))
  const matched = both.map(({ was, is }) => {
    const properties = pair(was.properties.filter(isStored), is.properties.filter(isStored))
    const inverses = pair(was.properties.filter(isInverse), is.properties.filter(isInverse))
    return { was, is, properties, inverses }
  })
  const identity = new Map<string, string>()
  for (const type of matched)
    for (const { was, is } of [type, ...type.properties.both, ...type.inverses.both])
      identity.set(was.id, is.id)
  return { both: matched, fresh, gone, identity }
}

/** Is it an inverse relationship, resolved or not? */
function isInverse({ type }: Property): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

function isStored(property: Property): boolean {
  return !isInverse(property)
}
