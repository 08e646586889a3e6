import { useCallback, useEffect, useRef } from 'react'
import type { NodeChange } from 'reactflow'
import type { ObjectTypeId, Point } from '#core/model'
import { useView } from '#app/state'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import type { CardNode } from '../card/card-node.tsx'
import type { Stage } from '../stage/stage.ts'
import { carryCards, dropCards, watchAlt } from './drag-cards.ts'

/** What React Flow reports while it drags cards or draws a marquee, made into the canvas's own terms. */
export function useNodeChanges(stage: Stage) {
  const marquee = useRef(false)
  const givenUp = useRef(false)

  useEffect(watchAlt, [])
  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      if (marquee.current) applySelection(changes)
      applyPositions(stage, changes, givenUp)
    },
    [stage],
  )
  const onSelectionStart = useCallback(() => {
    marquee.current = true
  }, [])
  const onSelectionEnd = useCallback(() => {
    marquee.current = false
  }, [])
  /**
   * Puts the dragged cards back; what the pointer still does until it is released is ignored. Returns whether any
   * were being dragged.
   */
  const giveUpDrag = useCallback(() => {
    if (getCanvas().moving === null) return false
    givenUp.current = true
    setCanvas({ moving: null, guides: [] })
    return true
  }, [])
  return { onNodesChange, onSelectionStart, onSelectionEnd, giveUpDrag }
}

function applySelection(changes: readonly NodeChange<CardNode>[]): void {
  const { selection, select } = useView.getState()
  const chosen = new Set(selection.objectTypes)
  let changed = false
  for (const change of changes) {
    if (change.type !== 'select') continue
    const id = change.id as ObjectTypeId
    changed = true
    if (change.selected) chosen.add(id)
    else chosen.delete(id)
  }
  if (changed) select({ objectTypes: [...chosen] }, 'canvas')
}

function applyPositions(
  stage: Stage,
  changes: readonly NodeChange<CardNode>[],
  givenUp: { current: boolean },
): void {
  const positions: Record<ObjectTypeId, Point> = {}
  let dragging: boolean | undefined
  for (const change of changes) {
    if (change.type !== 'position' || !change.position) continue
    dragging = change.dragging
    const { x, y } = change.position
    positions[change.id as ObjectTypeId] = { x, y }
  }
  if (dragging === undefined) return
  const ignored = givenUp.current
  if (!dragging) givenUp.current = false
  if (ignored) return
  if (dragging) carryCards(stage, positions)
  else dropCards(stage)
}
