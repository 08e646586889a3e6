import type { PointerEvent } from 'react'
import { headerHeight, rowHeight } from '#core/drawing'
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
      const to = Math.min(card.type.properties.length - 1, Math.max(0, row))
      if (getCanvas().reordering?.to !== to) setCanvas({ reordering: { objectType, property, to } })
    },
    onDrop: () => {
      const { reordering } = getCanvas()
      if (reordering) moveProperty(objectType, property, reordering.to)
    },
    onEnd: () => setCanvas({ reordering: null }),
  })
}
