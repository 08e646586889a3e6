import type { Finding, Fix } from '#core/checks'
import type { Where } from '#core/diagnostics'
import { propertyOf, type Model, type ObjectTypeId, type PropertyId } from '#core/model'
import { ids, useDocument } from '../document-store.ts'
import { useView } from '../view-store.ts'

/** What people call a place of the model: `Dog.owner`; "the app" for what has no place in it. */
export function placeName(model: Model, { objectType, property }: Where): string {
  const type = model.objectTypes.get(objectType as ObjectTypeId)
  if (!type) return 'the app'
  const name = property && propertyOf(type, property as PropertyId)?.name
  return name ? `${type.name}.${name}` : type.name
}

/** Repairs a problem as one undoable step. Is it done? A refusal is told. */
export function repair({ where }: Finding, fix: Fix): boolean {
  const { session, dispatch } = useDocument.getState()
  const { model } = session.document
  const edits = fix.edits(model, ids)
  return dispatch({ label: `Fix ${placeName(model, where)}`, origin: 'fix', edits }).length === 0
}

/** Selects the place of a problem and brings it into view on the canvas. */
export function goToPlace({ objectType, property }: Where): void {
  const { model } = useDocument.getState().session.document
  const type = model.objectTypes.get(objectType as ObjectTypeId)
  if (!type) return
  const { select, revealObjectType } = useView.getState()
  const row = property === undefined ? undefined : propertyOf(type, property as PropertyId)
  select({ objectTypes: [type.id], property: row?.id ?? null }, 'other')
  revealObjectType(type.id)
}
