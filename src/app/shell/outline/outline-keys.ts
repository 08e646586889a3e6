import type { ObjectTypeId } from '#core/model'
import type { OutlineRow } from './outline-rows.ts'

/** What a key does in the outline: goes to a line, opens or closes an object type, or shows it on the canvas. */
export type OutlineMove =
  { readonly go: number } | { readonly toggle: ObjectTypeId } | { readonly reveal: ObjectTypeId }

/** The keys of a tree view, as WAI-ARIA has them. Null: the key means nothing here. */
export function outlineMove(
  key: string,
  rows: readonly OutlineRow[],
  active: number,
  isExpanded: (id: ObjectTypeId) => boolean,
): OutlineMove | null {
  const row = rows[active]
  const last = rows.length - 1
  if (last < 0) return null
  if (key === 'ArrowDown') return { go: Math.min(last, active + 1) }
  if (key === 'ArrowUp') return { go: Math.max(0, active - 1) }
  if (key === 'Home') return { go: 0 }
  if (key === 'End') return { go: last }
  if (!row) return null
  const { objectType, property } = row
  if (key === 'Enter' || key === ' ') return { reveal: objectType.id }
  if (key === 'ArrowRight' && !property) {
    if (!isExpanded(objectType.id)) return { toggle: objectType.id }
    return rows[active + 1]?.property ? { go: active + 1 } : null
  }
  if (key === 'ArrowLeft') {
    if (property) return { go: active - row.position }
    return isExpanded(objectType.id) ? { toggle: objectType.id } : null
  }
  return null
}
