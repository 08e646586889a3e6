import { objectTypesOf, type Document, type Layout } from '#core/model'

/**
 * Both documents, each with the places that the other gives to nodes it has not: who removes a node says nothing about
 * where it stands.
 */
export function lentPlaces(
  mine: Document,
  theirs: Document,
): { readonly mine: Document; readonly theirs: Document } {
  const [own, other] = [nodesOf(mine), nodesOf(theirs)]
  return { mine: lend(mine, own, theirs, other), theirs: lend(theirs, other, mine, own) }
}

/** The document without places of nodes that went, unless a version keeps a place for what it has not. */
export function tidied(document: Document, mine: Document, theirs: Document): Document {
  const here = nodesOf(document)
  const versions = [mine, theirs].map((version) => ({ version, nodes: nodesOf(version) }))
  return withLayout(document, (member, entries) =>
    entries.filter(
      ([key]) =>
        here.has(key) ||
        !versions.some(({ nodes }) => nodes.has(key)) ||
        versions.some(({ version, nodes }) => !nodes.has(key) && hasPlace(version, member, key)),
    ),
  )
}

type Entries = readonly (readonly [string, unknown])[]

function lend(
  to: Document,
  own: ReadonlySet<string>,
  from: Document,
  other: ReadonlySet<string>,
): Document {
  return withLayout(to, (member, entries) => {
    const lent = entriesOf(from.layout[member]).filter(
      ([key]) => other.has(key) && !own.has(key) && !hasPlace(to, member, key),
    )
    return lent.length > 0 ? [...entries, ...lent] : entries
  })
}

function withLayout(
  document: Document,
  change: (member: keyof Layout, entries: Entries) => Entries,
): Document {
  const { layout } = document
  const changed = Object.entries(layout).map(([member, value]) => {
    if (!isTable(value)) return [member, value] as const
    const entries = entriesOf(value)
    const next = change(member as keyof Layout, entries)
    return [member, next.length === entries.length ? value : Object.fromEntries(next)] as const
  })
  return { ...document, layout: Object.fromEntries(changed) as Layout }
}

function hasPlace({ layout }: Document, member: keyof Layout, key: string): boolean {
  const table: unknown = layout[member]
  return isTable(table) && Object.hasOwn(table, key)
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): Entries {
  return isTable(value) ? Object.entries(value) : []
}

function nodesOf({ model }: Document): ReadonlySet<string> {
  const types = objectTypesOf(model)
  return new Set(types.flatMap(({ id, properties }) => [id, ...properties.map((one) => one.id)]))
}
