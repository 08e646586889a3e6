import type { CardRow, SceneCard } from '#core/drawing'
import type { Property } from '#core/model'
import type { IconName } from './symbols.ts'

/** A line of a card. `depth`: how far it is nested. */
export type PictureRow = {
  readonly property: Property
  readonly mark: IconName | null
  readonly depth: number
}

/** The rows that a card shows, and how many it says to leave out. */
export function rowsOf({ rows: { shown, more, hasMore } }: SceneCard): {
  readonly rows: readonly PictureRow[]
  readonly more: number
} {
  const rows = shown.map(({ property, mark, depth }) => ({ property, mark: iconOf(mark), depth }))
  return { rows, more: hasMore ? more : 0 }
}

/** A type that is open above is marked as what it is. */
const iconOf = (mark: CardRow['mark']): IconName | null => (mark === 'loop' ? 'embedded' : mark)
