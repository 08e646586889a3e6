import {
  emptyDocument,
  referenceOf,
  type DetailLevel,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'

/** How a card shows its object type. */
export type CardFace = {
  readonly detail: DetailLevel
  /** The header alone. */
  readonly collapsed: boolean
  /** Every row, whatever the level of detail and however many there are. */
  readonly expanded: boolean
  /** Embedded types as rows inside, not as cards of their own. */
  readonly nested: boolean
  /** The keys of the rows whose nested rows are put away. */
  readonly folded: ReadonlySet<string>
}

/** What a property is, by the mark on its row. `loop`: a type that is open above, and is not opened again. */
export type RowMark = 'key' | 'link' | 'embedded' | 'inverse' | 'loop'

/** One property on a card, in the card's own type or in a type nested in it. */
export type CardRow = {
  /** Unique on the canvas: the ids of the path, joined. Of a property of the card's own type, the property's id. */
  readonly key: string
  readonly property: Property
  /** The object type that states the property. */
  readonly owner: ObjectType
  readonly depth: number
  /** The properties that lead here from the card's type, this one last. */
  readonly path: readonly PropertyId[]
  readonly mark: RowMark | null
  /** Do rows of an embedded type belong below it, and are they put away? Null where there are none. */
  readonly nest: 'open' | 'folded' | null
}

/** The rows of a card. Keeps its identity while nothing about them changes. */
export type CardRows = {
  /** Every row, shown or not: what lines start from. */
  readonly all: readonly CardRow[]
  readonly shown: readonly CardRow[]
  /** How many rows are left out. */
  readonly more: number
  /** Does the last line of the card say that there is more, or offer to show fewer? */
  readonly hasMore: boolean
}

/** Rows shown before a long card ends in "show more", which takes one row itself. */
export const rowLimit = 20
/** A card with this many rows opens no further embedded types: shared types may multiply without end. */
const nestLimit = 400
const deepest = 8

export const plainFace: CardFace = {
  detail: emptyDocument.layout.style.detail,
  collapsed: false,
  expanded: false,
  nested: false,
  folded: new Set(),
}

/** `types` are those that the card's own type embeds, whether their rows are nested or not. */
type Kept = { readonly key: string; readonly types: readonly ObjectType[]; readonly rows: CardRows }

const kept = new WeakMap<ObjectType, Kept>()

/** The rows of a card, from the model alone. Remembered as long as every object type on the card stays the same. */
export function cardRows(type: ObjectType, model: Model, face: CardFace = plainFace): CardRows {
  const key = `${face.detail} ${face.collapsed} ${face.expanded} ${face.nested}`
  const known = kept.get(type)
  if (known?.key === key && stillHolds(known, model, face)) return known.rows
  const all = face.nested ? nestedRows(type, model, face) : plainRows(type)
  const rows = shownOf(all, face)
  const types = new Set(
    face.nested ? all.flatMap(({ property }) => embeddedIn(property, model) ?? []) : [],
  )
  kept.set(type, { key, types: [...types], rows })
  return rows
}

function stillHolds({ types, rows }: Kept, model: Model, { nested, folded }: CardFace): boolean {
  if (!nested) return true
  return (
    types.every((type) => model.objectTypes.get(type.id) === type) &&
    rows.all.every(({ key, nest }) => nest === null || folded.has(key) === (nest === 'folded'))
  )
}

const plainRows = (type: ObjectType): CardRow[] =>
  type.properties.map((property) => rowOf(type, property, [property.id]))

function rowOf(owner: ObjectType, property: Property, path: readonly PropertyId[]): CardRow {
  return {
    key: path.join('/'),
    property,
    owner,
    depth: path.length - 1,
    path,
    mark: owner.primaryKey === property.id ? 'key' : markOf(property),
    nest: null,
  }
}

function markOf(property: Property): RowMark | null {
  const { kind } = property.type
  if (kind === 'inverse' || kind === 'embedded') return kind
  return referenceOf(property) === null ? null : 'link'
}

/** Rows with those of embedded types below the rows that embed them, depth first. */
function nestedRows(type: ObjectType, model: Model, { folded }: CardFace): CardRow[] {
  const rows: CardRow[] = []
  const open: ObjectTypeId[] = []
  const visit = (owner: ObjectType, above: readonly PropertyId[]): void => {
    open.push(owner.id)
    for (const property of owner.properties) {
      const row = rowOf(owner, property, [...above, property.id])
      const target = embeddedIn(property, model)
      const loop = target !== undefined && open.includes(target.id)
      const opens = target !== undefined && !loop && target.properties.length > 0
      const within = opens && row.depth < deepest && rows.length < nestLimit
      const nest = within ? (folded.has(row.key) ? 'folded' : 'open') : null
      rows.push({ ...row, mark: loop ? 'loop' : row.mark, nest })
      if (within) visit(target, row.path)
    }
    open.pop()
  }
  visit(type, [])
  return rows
}

/** The type that a property embeds, where there is one. */
export function embeddedIn({ type }: Property, model: Model): ObjectType | undefined {
  const target = type.kind === 'embedded' ? model.objectTypes.get(type.target) : undefined
  return target?.kind === 'embedded' ? target : undefined
}

function shownOf(all: readonly CardRow[], face: CardFace): CardRows {
  const bare = face.collapsed || (face.detail === 'names' && !face.expanded)
  if (bare) return { all, shown: [], more: all.length, hasMore: false }
  const keys = face.detail === 'keys' ? all.filter(isTelling) : all
  const few = withoutFolded(keys).slice(0, rowLimit)
  const most = withoutFolded(all)
  const shown = face.expanded ? most : few
  const hasMore = face.detail !== 'names' && few.length < most.length
  return { all, shown, more: most.length - few.length, hasMore }
}

/** Is it a row that identifies or relates? */
const isTelling = ({ property, mark }: CardRow): boolean =>
  mark !== null || property.client.index !== undefined

function withoutFolded(rows: readonly CardRow[]): readonly CardRow[] {
  let folded: CardRow | null = null
  return rows.filter((row) => {
    if (folded && row.depth > folded.depth) return false
    folded = row.nest === 'folded' ? row : null
    return true
  })
}
