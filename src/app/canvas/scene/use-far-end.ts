import { useEffect } from 'react'
import type { ObjectType, PropertyId } from '#core/model'
import { useView } from '#app/state'
import { getCanvas, setCanvas, useCanvas, type FarEnd } from '../canvas-state.ts'
import type { Scene, SceneEdge } from '#core/drawing'

/** Keeps in view state where the relationship leads that is pointed at, or else selected. */
export function useFarEnd(scene: Scene): void {
  const hovered = useCanvas((state) => state.hovered)
  const selected = useView((state) => state.selection.property)
  const property = hovered ?? selected
  const edge = property === null ? undefined : scene.edges.get(property)
  useEffect(() => {
    const farEnd = edge ? farEndOf(edge) : null
    const before = getCanvas().farEnd
    if (before?.objectType !== farEnd?.objectType || before?.property !== farEnd?.property)
      setCanvas({ farEnd })
  }, [edge])
}

/** The row a relationship ends at: the one that is its inverse, else the primary key that a link stores. */
function farEndOf({ from, to, property, kind }: SceneEdge): FarEnd {
  if (kind === 'inverse') return { objectType: to.id, property: originOf(from.type, property) }
  const inverse = to.type.properties.find(
    ({ type }) => type.kind === 'inverse' && type.property === property,
  )
  const key = kind === 'to-one' || kind === 'to-many' ? to.type.primaryKey : null
  return { objectType: to.id, property: inverse?.id ?? key }
}

function originOf({ properties }: ObjectType, id: PropertyId): PropertyId | null {
  const type = properties.find((property) => property.id === id)?.type
  return type?.kind === 'inverse' ? type.property : null
}
