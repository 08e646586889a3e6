import type { CardLook, DrawingStyle, ObjectTypeId, Swatch } from '#core/model'
import { changeLooks, useDocument, useView } from '#app/state'
import { getCanvas, setCanvas, toggleExpanded } from '../canvas-state.ts'

const layoutNow = () => useDocument.getState().session.document.layout
const selectedNow = () => useView.getState().selection.objectTypes

/** What a menu on a card is about: all that is selected where the card is part of it, else the card alone. */
export function meantBy(id: ObjectTypeId): readonly ObjectTypeId[] {
  const selected = selectedNow()
  return selected.includes(id) ? selected : [id]
}

export function colour(ids: readonly ObjectTypeId[], color: Swatch | null): void {
  changeLooks(ids, { color }, (subject) => `Colour ${subject}`)
}

/** Hides cards; nothing that cannot be seen stays selected. */
export function hide(ids: readonly ObjectTypeId[]): void {
  changeLooks(ids, { hidden: true }, (subject) => `Hide ${subject}`)
  const objectTypes = selectedNow().filter((id) => !layoutNow().cards[id]?.hidden)
  useView.getState().select({ objectTypes }, 'canvas')
}

/** Locks cards, or unlocks them when all of them are locked. */
export function toggleLock(ids: readonly ObjectTypeId[]): void {
  if (areAll(ids, 'locked')) changeLooks(ids, { locked: null }, (subject) => `Unlock ${subject}`)
  else changeLooks(ids, { locked: true }, (subject) => `Lock ${subject}`)
}

/** Collapses cards, or opens them when all of them are collapsed. */
export function toggleCollapse(ids: readonly ObjectTypeId[]): void {
  if (areAll(ids, 'collapsed')) expand(ids)
  else changeLooks(ids, { collapsed: true }, (subject) => `Collapse ${subject}`)
}

export function expand(ids: readonly ObjectTypeId[]): void {
  changeLooks(ids, { collapsed: null }, (subject) => `Expand ${subject}`)
}

/** Opens one card, or makes it its header; where only names are shown, for as long as the page is open. */
export function toggleOpen(id: ObjectTypeId, { collapsed }: CardLook, bare: boolean): void {
  const { detail } = layoutNow().style
  if (bare && collapsed) expand([id])
  else if (!bare && detail !== 'names') return toggleCollapse([id])
  if (detail === 'names' && bare !== getCanvas().expanded.has(id)) toggleExpanded(id)
}

export function areAll(ids: readonly ObjectTypeId[], name: 'collapsed' | 'locked'): boolean {
  const { cards } = layoutNow()
  return ids.length > 0 && ids.every((id) => cards[id]?.[name])
}

/** Changes how the whole model is drawn. Cards that were opened alone follow a new level of detail. */
export function changeStyle(change: Partial<DrawingStyle>, label: string): void {
  const style = { ...layoutNow().style, ...change }
  if (change.detail) setCanvas({ expanded: new Set() })
  const edits = [{ kind: 'setDrawingStyle', style }] as const
  useDocument.getState().dispatch({ label, origin: 'canvas', edits })
}
