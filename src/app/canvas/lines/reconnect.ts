import type { PointerEvent } from 'react'
import { canRelate } from '#core/edits'
import type { SceneEdge } from '#core/drawing'
import { objectTypesOf, type ObjectTypeId } from '#core/model'
import { useDocument } from '#app/state'
import { getCanvas, setCanvas, type Connecting } from '../canvas-state.ts'
import { cardUnder } from '../gestures/card-under.ts'
import { followPointer } from '../gestures/follow-pointer.ts'
import type { Stage } from '../stage/stage.ts'
import { moveRelationship, retarget } from './line-commands.ts'

/** Drags one end of a line to another card: the target end leads it elsewhere, the other moves the relationship. */
export function startReconnecting(
  event: PointerEvent<HTMLElement>,
  stage: Stage,
  edge: SceneEdge,
  end: 'source' | 'target',
): void {
  if (event.button !== 0) return
  event.preventDefault()
  const at = { x: event.clientX, y: event.clientY }
  const toClient = clientOf(stage, at)
  const fixed = end === 'target' ? edge.from : edge.to
  const anchor = end === 'target' ? edge.route.start : edge.route.end
  const refused = refusedFor(edge, end)
  const connecting: Connecting = {
    source: edge.source,
    property: edge.property,
    from: toClient({ x: fixed.x + fixed.width, y: anchor.y }),
    left: toClient(fixed).x,
    to: at,
    over: null,
    refused,
    act: end === 'target' ? 'connect' : 'move',
  }
  setCanvas({ connecting, hint: null })
  const standing = end === 'target' ? edge.target : edge.source
  followPointer({
    onMove: (to) => {
      const now = getCanvas().connecting
      const over = cardUnder(stage, to)?.id ?? null
      if (now) setCanvas({ connecting: { ...now, to, over } })
    },
    onDrop: (to) => {
      const card = cardUnder(stage, to)?.id
      const reason = card && refused.get(card)
      if (card === standing) return
      if (card === undefined)
        setCanvas({ hint: 'Drop the end on a card to connect it there. Nothing was changed.' })
      else if (reason !== undefined) setCanvas({ hint: reason })
      else if (end === 'target') retarget(edge.source, edge.property, card)
      else moveRelationship(edge.source, edge.property, card)
    },
    onEnd: () => setCanvas({ connecting: null }),
  })
}

type Place = { readonly x: number; readonly y: number }

/** From canvas units to client coordinates, by a point that is known in the latter. */
function clientOf(stage: Stage, known: Place): (point: Place) => Place {
  const origin = stage.toCanvas(known)
  const { zoom } = stage.viewport()
  return ({ x, y }) => ({
    x: known.x + (x - origin.x) * zoom,
    y: known.y + (y - origin.y) * zoom,
  })
}

/** Where this end cannot go, and why. */
export function refusedFor(
  { source, target }: Pick<SceneEdge, 'source' | 'target'>,
  end: 'source' | 'target',
): ReadonlyMap<ObjectTypeId, string> {
  const { model } = useDocument.getState().session.document
  const refused = new Map<ObjectTypeId, string>()
  for (const { id } of objectTypesOf(model)) {
    const verdict = end === 'target' ? canRelate(model, source, id) : canRelate(model, id, target)
    if (verdict) refused.set(id, verdict.reason)
  }
  return refused
}
