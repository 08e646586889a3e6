import {
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type ObjectTypeKind,
  type Property,
} from '#core/model'
import { descriptionOf } from '#app/state'

/** One line of the outline. `position` counts from 1 among its siblings. */
export type OutlineRow = {
  readonly key: string
  readonly objectType: ObjectType
  /** Null: the line of the object type itself. */
  readonly property: Property | null
  readonly position: number
  readonly siblings: number
}

export type OutlineFilter = {
  /** What names or descriptions must contain, in any case. */
  readonly query: string
  readonly kind: ObjectTypeKind | null
}

/**
 * The lines to show: object types in order, below each expanded one its properties. A search shows the types that match
 * with their matching properties, and those that have any.
 */
export function outlineRows(
  model: Model,
  expanded: ReadonlySet<ObjectTypeId>,
  { query, kind }: OutlineFilter,
): readonly OutlineRow[] {
  const sought = query.trim().toLowerCase()
  const matches = matcher(sought)
  const shown = objectTypesOf(model)
    .filter((type) => kind === null || type.kind === kind)
    .map((type) => {
      const found = sought === '' ? [] : type.properties.filter(matches)
      return {
        type,
        properties: expanded.has(type.id) && found.length === 0 ? type.properties : found,
      }
    })
    .filter(({ type, properties }) => sought === '' || matches(type) || properties.length > 0)
  return shown.flatMap(({ type, properties }, index) => [
    { key: type.id, objectType: type, property: null, position: index + 1, siblings: shown.length },
    ...properties.map((property, place) => ({
      key: property.id,
      objectType: type,
      property,
      position: place + 1,
      siblings: properties.length,
    })),
  ])
}

/** The places among the lines of a search that answer it themselves; none without a search. */
export function hitPlaces(rows: readonly OutlineRow[], query: string): readonly number[] {
  const sought = query.trim().toLowerCase()
  if (sought === '') return []
  const matches = matcher(sought)
  return rows.flatMap(({ objectType, property }, place) =>
    matches(property ?? objectType) ? [place] : [],
  )
}

function matcher(sought: string): (node: ObjectType | Property) => boolean {
  return (node) =>
    node.name.toLowerCase().includes(sought) || descriptionOf(node).toLowerCase().includes(sought)
}

/** How many object types there are of each kind. */
export function countKinds(model: Model): Readonly<Record<ObjectTypeKind, number>> {
  const counts = { object: 0, embedded: 0, asymmetric: 0 }
  for (const { kind } of objectTypesOf(model)) counts[kind] += 1
  return counts
}
