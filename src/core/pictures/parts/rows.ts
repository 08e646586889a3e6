import { shownRows, type SceneCard } from '#core/drawing'
import { referenceOf, type ObjectType, type Property } from '#core/model'
import type { IconName } from './symbols.ts'

/** A line of a card. `depth`: how far it is nested. */
export type PictureRow = {
  readonly property: Property
  readonly mark: IconName | null
  readonly depth: number
}

/** The rows that a card shows, and how many it leaves out. */
export function rowsOf({ type, expanded }: SceneCard): {
  readonly rows: readonly PictureRow[]
  readonly more: number
} {
  const shown = type.properties.slice(0, shownRows(type, expanded))
  return {
    rows: shown.map((property) => ({ property, mark: markOf(type, property), depth: 0 })),
    more: type.properties.length - shown.length,
  }
}

function markOf(type: ObjectType, property: Property): IconName | null {
  if (type.primaryKey === property.id) return 'key'
  const { kind } = property.type
  if (kind === 'inverse' || kind === 'embedded') return kind
  return referenceOf(property) === null ? null : 'link'
}
