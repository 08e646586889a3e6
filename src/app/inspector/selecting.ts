import type { ObjectTypeId, PropertyId } from '#core/model'
import { useView } from '#app/state'

/** Selects an object type, or one of its properties, and brings it into view on the canvas. */
export function goTo(objectType: ObjectTypeId, property: PropertyId | null = null): void {
  const { select, revealObjectType } = useView.getState()
  select({ objectTypes: [objectType], property }, 'inspector')
  revealObjectType(objectType)
}
