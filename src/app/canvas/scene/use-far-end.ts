import { useEffect } from 'react'
import type { PropertyId } from '#core/model'
import { useView } from '#app/state'
import { getCanvas, setCanvas, useCanvas, type FarEnd } from '../canvas-state.ts'
import type { Scene, SceneCard, SceneEdge } from '#core/drawing'

/** Keeps in view state where the relationship leads that is pointed at, or else selected. */
export function useFarEnd(scene: Scene): void {
  const hovered = useCanvas((state) => state.hovered)
  const selected = useView((state) => state.selection.property)
  const property = hovered ?? selected
  const edge = property === null ? undefined : edgeOf(scene, property)
  useEffect(() => {
    const farEnd = edge ? farEndOf(edge) : null
    const before = getCanvas().farEnd
    if (before?.objectType !== farEnd?.objectType || before?.property !== farEnd?.property)
      setCanvas({ farEnd })
  }, [edge])
}

/** The line of a property: its own, or the first of those that it has where its type is nested. */
function edgeOf({ edges }: Scene, property: PropertyId): SceneEdge | undefined {
  return edges.get(property) ?? [...edges.values()].find((edge) => edge.property === property)
}

/** The row a relationship ends at: the one that is its inverse, else the primary key that a link stores. */
function farEndOf({ from, to, property, kind }: SceneEdge): FarEnd {
  if (kind === 'inverse') return { objectType: to.id, property: originOf(from, property) }
  const inverse = to.type.properties.find(
    ({ type }) => type.kind === 'inverse' && type.property === property,
  )
  const key = kind === 'to-one' || kind === 'to-many' ? to.type.primaryKey : null
  return { objectType: to.id, property: inverse?.id ?? key }
}

function originOf({ rows }: SceneCard, id: PropertyId): PropertyId | null {
  const type = rows.all.find(({ property }) => property.id === id)?.property.type
  return type?.kind === 'inverse' ? type.property : null
}
