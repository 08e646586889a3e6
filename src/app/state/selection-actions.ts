import type { Edit } from '#core/edits'
import { propertyOf, type ObjectTypeId, type PropertyId } from '#core/model'
import { useDocument } from './document-store.ts'
import { useView } from './view-store.ts'

/** Where a deletion was asked for. */
type From = 'canvas' | 'inspector'

/** Deletes object types as one undoable step; nothing is selected afterwards. */
export function deleteObjectTypes(ids: readonly ObjectTypeId[], from: From): void {
  const { objectTypes } = useDocument.getState().session.document.model
  const types = ids.flatMap((id) => objectTypes.get(id) ?? [])
  const [first] = types
  if (!first) return
  const label = types.length === 1 ? `Delete ${first.name}` : `Delete ${types.length} object types`
  const edits = types.map(({ id }): Edit => ({ kind: 'removeObjectType', objectType: id }))
  if (isDone(label, edits, from)) useView.getState().select({}, from)
}

/** Deletes a property as one undoable step; its object type is selected afterwards. */
export function deleteProperty(objectType: ObjectTypeId, property: PropertyId, from: From): void {
  const type = useDocument.getState().session.document.model.objectTypes.get(objectType)
  const name = propertyOf(type, property)?.name
  if (!type || name === undefined) return
  const edit: Edit = { kind: 'removeProperty', objectType, property }
  if (isDone(`Delete ${type.name}.${name}`, [edit], from))
    useView.getState().select({ objectTypes: [objectType] }, from)
}

/** Deletes the selected property, or else the selected object types. */
export function deleteSelection(from: From): void {
  const { objectTypes, property } = useView.getState().selection
  const [only] = objectTypes
  if (only && property) deleteProperty(only, property, from)
  else deleteObjectTypes(objectTypes, from)
}

/** Adds an object type to those that are selected, or takes it away. */
export function toggleObjectType(id: ObjectTypeId, from: From): void {
  const { selection, select } = useView.getState()
  const chosen = selection.objectTypes
  const objectTypes = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
  select({ objectTypes }, from)
}

/** Selects every object type. */
export function selectAll(from: From | 'other'): void {
  const { order } = useDocument.getState().session.document.model
  useView.getState().select({ objectTypes: order }, from)
}

function isDone(label: string, edits: readonly Edit[], origin: From): boolean {
  return useDocument.getState().dispatch({ label, origin, edits }).length === 0
}
