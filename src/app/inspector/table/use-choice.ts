import { useRef } from 'react'
import type { ObjectType, PropertyId } from '#core/model'

/** The rows that are selected together, and how keys and clicks change that. */
export type Choice = {
  readonly chosen: ReadonlySet<PropertyId>
  /** These rows, or, where none is selected, this one; in order. */
  readonly of: (row: PropertyId) => readonly PropertyId[]
  readonly set: (rows: Iterable<PropertyId>) => void
  readonly toggle: (row: PropertyId) => void
  /** Selects all from where the selection began to this row. */
  readonly extend: (from: PropertyId, to: PropertyId) => void
}

export function useChoice(
  { properties }: ObjectType,
  chosen: ReadonlySet<PropertyId>,
  onChoose: (chosen: ReadonlySet<PropertyId>) => void,
): Choice {
  const anchor = useRef<PropertyId | null>(null)
  const indexOf = (row: PropertyId | null): number => properties.findIndex(({ id }) => id === row)
  return {
    chosen,
    of: (row) => {
      if (!chosen.has(row)) return [row]
      return properties.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
    },
    set: (rows) => {
      anchor.current = null
      const next = new Set(rows)
      if (next.size > 0 || chosen.size > 0) onChoose(next)
    },
    toggle: (row) => {
      anchor.current = row
      const next = new Set(chosen)
      if (!next.delete(row)) next.add(row)
      onChoose(next)
    },
    extend: (from, to) => {
      anchor.current ??= from
      const ends = [indexOf(anchor.current), indexOf(to)].toSorted((a, b) => a - b)
      const [first = 0, last = 0] = ends
      onChoose(new Set(properties.slice(first, last + 1).map(({ id }) => id)))
    },
  }
}
