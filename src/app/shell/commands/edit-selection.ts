import { propertyOf } from '#core/model'
import { useDocument, useView } from '#app/state'

/** Deletes the selected property, or the selected object types. */
export function deleteSelection(): void {
  const { selection, select } = useView.getState()
  const { session, dispatch } = useDocument.getState()
  const { objectTypes } = session.document.model
  const types = selection.objectTypes.flatMap((id) => objectTypes[id] ?? [])
  const [first] = types
  if (!first) return
  const property = selection.property && propertyOf(first, selection.property)
  if (property) {
    const edit = { kind: 'removeProperty', objectType: first.id, property: property.id } as const
    dispatch({ label: `Delete ${first.name}.${property.name}`, origin: 'inspector', edits: [edit] })
    select({ objectTypes: [first.id] }, 'other')
    return
  }
  const label = types.length === 1 ? `Delete ${first.name}` : `Delete ${types.length} object types`
  const edits = types.map(({ id }) => ({ kind: 'removeObjectType', objectType: id }) as const)
  dispatch({ label, origin: 'inspector', edits })
  select({}, 'other')
}

/** Selects every object type. */
export function selectAll(): void {
  const { order } = useDocument.getState().session.document.model
  useView.getState().select({ objectTypes: order }, 'other')
}
