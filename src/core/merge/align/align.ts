import {
  objectTypesOf,
  type Document,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { withIds, type NewIds } from './with-ids.ts'

export type Aligned = {
  readonly mine: Document
  readonly theirs: Document
  /** The ids that nodes had in mine, by those they have now. */
  readonly before: ReadonlyMap<string, string>
}

/**
 * Both versions with one id for what both added under one name. The smaller id stays, so that it does not matter who
 * merges whom.
 */
export function align(base: Document, mine: Document, theirs: Document): Aligned {
  const own = noIds()
  const other = noIds()
  const known = base.model
  for (const [a, b] of addedByBoth(objectTypesOf(mine.model), objectTypesOf(theirs.model), known))
    agree(own.objectTypes, other.objectTypes, a.id, b.id)
  for (const [a, b] of typesOfBoth(mine.model, theirs.model, own, other)) {
    const before = known.objectTypes.get(a.id)?.properties ?? []
    const added = pairByName(
      a.properties,
      b.properties,
      new Set(before.map(({ id }) => id)),
      ({ name, only }) => JSON.stringify([name, only]),
    )
    for (const [one, two] of added) agree(own.properties, other.properties, one.id, two.id)
  }
  const turned = [...own.objectTypes, ...own.properties].map(([from, to]) => [to, from] as const)
  return { mine: withIds(mine, own), theirs: withIds(theirs, other), before: new Map(turned) }
}

type Ids = {
  readonly objectTypes: Map<ObjectTypeId, ObjectTypeId>
  readonly properties: Map<PropertyId, PropertyId>
} & NewIds

function noIds(): Ids {
  return { objectTypes: new Map(), properties: new Map() }
}

function agree<Id extends string>(own: Map<Id, Id>, other: Map<Id, Id>, a: Id, b: Id): void {
  if (a < b) other.set(b, a)
  else own.set(a, b)
}

function addedByBoth(
  mine: readonly ObjectType[],
  theirs: readonly ObjectType[],
  base: Model,
): readonly (readonly [ObjectType, ObjectType])[] {
  return pairByName(mine, theirs, new Set(base.order), ({ name }) => name)
}

/** Object types that both versions have, be it by one id or by one name. */
function typesOfBoth(
  mine: Model,
  theirs: Model,
  own: NewIds,
  other: NewIds,
): readonly (readonly [ObjectType, ObjectType])[] {
  const there = new Map(
    objectTypesOf(theirs).map((type) => [other.objectTypes.get(type.id) ?? type.id, type]),
  )
  return objectTypesOf(mine).flatMap((type) => {
    const same = there.get(own.objectTypes.get(type.id) ?? type.id)
    return same ? [[type, same] as const] : []
  })
}

/** What neither the base nor the other version has by id, and both have by name. */
function pairByName<Node extends { readonly id: string }>(
  mine: readonly Node[],
  theirs: readonly Node[],
  base: ReadonlySet<string>,
  nameOf: (node: Node) => string,
): readonly (readonly [Node, Node])[] {
  const added = (nodes: readonly Node[], others: readonly Node[]): Map<string, Node> => {
    const taken = new Set(others.map(({ id }) => id))
    const free = nodes.filter(({ id }) => !base.has(id) && !taken.has(id))
    return new Map(free.map((node) => [nameOf(node), node]))
  }
  const there = added(theirs, mine)
  return [...added(mine, theirs)].flatMap(([name, node]) => {
    const same = there.get(name)
    return same ? [[node, same] as const] : []
  })
}
