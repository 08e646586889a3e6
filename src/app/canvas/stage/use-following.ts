import { useEffect, useRef } from 'react'
import { useStore, type ReactFlowState } from 'reactflow'
import { useView } from '#app/state'
import { resetCanvas } from '../canvas-state.ts'
import type { Scene } from '#core/drawing'
import type { Stage } from './stage.ts'

const readableZoom = 0.6

const isReady = (state: ReactFlowState): boolean => state.width > 0 && state.panZoom !== null
/** One text a size, null until the canvas can be moved. */
const sizeOf = (state: ReactFlowState): string | null =>
  isReady(state) ? `${state.width} ${state.height}` : null

/** Moves the view where it should be: all of it when a project opens or first fills, a card that was asked for. */
export function useFollowing(stage: Stage, scene: Scene): void {
  const reveal = useView((state) => state.reveal)
  const place = useView((state) => state.place)
  const ready = useStore(isReady)
  const size = useStore(sizeOf)
  const empty = scene.cards.size === 0
  const begunEmpty = useRef(empty)
  const shown = useRef(false)

  useEffect(() => resetCanvas, [])

  useEffect(() => {
    if (!ready || empty || shown.current) return
    shown.current = true
    // The first card that somebody puts on an empty canvas stays where it was put.
    if (!begunEmpty.current || stage.scene().cards.size > 1) stage.showAll()
  }, [ready, empty, stage])

  useEffect(() => {
    if (size !== null && stage.isFitted()) stage.showAll()
  }, [size, stage])

  useEffect(() => {
    if (!reveal || !ready) return
    const card = stage.scene().cards.get(reveal.objectType)
    if (!card) return
    const middle = { x: card.x + card.width / 2, y: card.y + Math.min(card.height, 400) / 2 }
    stage.centre(middle, { zoom: Math.max(readableZoom, stage.viewport().zoom) })
  }, [reveal, ready, stage])

  useEffect(() => {
    if (place && ready) stage.showRect(place.rect)
  }, [place, ready, stage])
}
