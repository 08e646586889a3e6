import type { PointerEvent } from 'react'
import { headerHeight, rowHeight, type SceneCard } from '#core/drawing'
import type { ObjectTypeId, PropertyId } from '#core/model'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import { moveProperty } from '../commands.ts'
import type { Stage } from '../stage/stage.ts'
import { followPointer } from './follow-pointer.ts'

/** Drags a row to another place of its own card. */
export function startReordering(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  objectType: ObjectTypeId,
  property: PropertyId,
): void {
  if (event.button !== 0) return
  event.preventDefault()
  followPointer({
    onMove: (at) => {
      const card = stage.scene().cards.get(objectType)
      if (!card) return
      const row = Math.floor((stage.toCanvas(at).y - card.y - headerHeight) / rowHeight)
      const to = indexAt(card, row)
      if (getCanvas().reordering?.to !== to) setCanvas({ reordering: { objectType, property, to } })
    },
    onDrop: () => {
      const { reordering } = getCanvas()
      if (reordering) moveProperty(objectType, property, reordering.to)
    },
    onEnd: () => setCanvas({ reordering: null }),
  })
}

/** The index of the property whose row, or rows, stand at this place of a card; out of range means the nearest. */
function indexAt({ type, rows }: SceneCard, place: number): number {
  const last = rows.shown.length - 1
  const first = rows.shown[Math.min(last, Math.max(0, place))]?.path[0]
  return type.properties.findIndex(({ id }) => id === first)
}
