import type { PointerEvent } from 'react'
import { canRelate } from '#core/edits'
import { objectTypesOf, type Model, type ObjectTypeId, type PropertyId } from '#core/model'
import { useDocument } from '#app/state'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import { relate } from '../commands.ts'
import type { Stage } from '../stage/stage.ts'
import { cardUnder } from './card-under.ts'
import { followPointer } from './follow-pointer.ts'

/** Draws a relationship from a card (`property` null: a new property) or from one of its rows to another card. */
export function startConnecting(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  source: ObjectTypeId,
  property: PropertyId | null,
): void {
  if (event.button !== 0) return
  event.preventDefault()
  const grip = event.currentTarget.getBoundingClientRect()
  const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
  const refused = refusedBy(useDocument.getState().session.document.model, source)
  const left = event.currentTarget.closest('[data-card]')?.getBoundingClientRect().x ?? from.x
  setCanvas({
    connecting: { source, property, from, left, to: from, over: null, refused, act: 'relate' },
    hint: null,
  })

  followPointer({
    onMove: (to) => {
      const { connecting } = getCanvas()
      const over = cardUnder(stage, to)?.id ?? null
      if (connecting) setCanvas({ connecting: { ...connecting, to, over } })
    },
    onDrop: (to) => {
      const target = cardUnder(stage, to)?.id
      if (target === undefined)
        return setCanvas({ hint: 'Drop on a card to relate to it. Nothing was changed.' })
      const reason = refused.get(target)
      if (reason !== undefined) return setCanvas({ hint: reason })
      // A click on the grip without a drag is not a wish to relate a type to itself.
      if (target === source && Math.hypot(to.x - from.x, to.y - from.y) < 12) return
      relate(source, property, target)
    },
    onEnd: () => setCanvas({ connecting: null }),
  })
}

function refusedBy(model: Model, source: ObjectTypeId): ReadonlyMap<ObjectTypeId, string> {
  const refused = new Map<ObjectTypeId, string>()
  for (const { id } of objectTypesOf(model)) {
    const verdict = canRelate(model, source, id)
    if (verdict) refused.set(id, verdict.reason)
  }
  return refused
}
