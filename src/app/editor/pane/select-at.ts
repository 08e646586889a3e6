import type { Mark, PropertyId } from '#core/model'
import { useView, type SelectedFrom } from '#app/state'
import { markAt } from './locate.ts'

/** Selects what a text speaks of at an offset of it; nothing where it speaks of nothing. */
export function selectAt(marks: readonly Mark[], offset: number, from: SelectedFrom): void {
  const mark = markAt(marks, offset)
  if (!mark) return
  const { selection, select } = useView.getState()
  const property: PropertyId | null = mark.property ?? null
  const same = selection.objectTypes.length === 1 && selection.objectTypes[0] === mark.objectType
  if (!same || selection.property !== property)
    select({ objectTypes: [mark.objectType], property }, from)
}
