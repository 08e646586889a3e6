import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useReactFlow, useStoreApi } from 'reactflow'
import type { ObjectTypeId } from '#core/model'
import type { Viewport } from '../painting/frame.ts'
import type { Scene } from '#core/drawing'
import { fitted, zoomedTo } from './views.ts'
import { overviewBelow } from './zoom.ts'
import type { Stage } from './stage.ts'

const glideTime = 240

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

/** The stage of this canvas: the same object for as long as the canvas is there. */
export function useStageOf(scene: Scene, frame: RefObject<HTMLDivElement | null>): Stage {
  const flow = useReactFlow()
  const store = useStoreApi()
  const latest = useRef(scene)
  const fits = useRef(false)
  useEffect(() => {
    latest.current = scene
  }, [scene])

  return useMemo<Stage>(() => {
    const viewport = () => flow.getViewport()
    const size = () => {
      const { width, height } = store.getState()
      return { width, height }
    }
    // A jump into the overview would render every card once before they are taken out of the page.
    const move = (next: Viewport): void => {
      if (next.zoom < overviewBelow) store.getState().setNodes([])
      void flow.setViewport(next)
    }
    const show = (ids: Iterable<ObjectTypeId>, all: boolean): void => {
      const cards = [...ids].flatMap((id) => latest.current.cards.get(id) ?? [])
      if (cards.length === 0) return
      move(fitted(cards, size()))
      fits.current = all
    }
    const leaveFit = (): void => {
      fits.current = false
    }
    return {
      scene: () => latest.current,
      viewport,
      size,
      toCanvas: (client) => flow.screenToFlowPosition(client),
      showCards: (ids) => show(ids, false),
      showAll: () => show(latest.current.cards.keys(), true),
      showRect: (rect) => {
        leaveFit()
        const next = fitted([rect], size())
        if (next.zoom < overviewBelow || !wantsMotion()) move(next)
        else void flow.setViewport(next, { duration: 2 * glideTime })
      },
      isFitted: () => fits.current,
      leaveFit,
      centre: ({ x, y }, { zoom = viewport().zoom, glide = true } = {}) => {
        leaveFit()
        void flow.setCenter(x, y, { zoom, duration: glide && wantsMotion() ? glideTime : 0 })
      },
      zoomTo: (zoom) => {
        leaveFit()
        move(zoomedTo(viewport(), size(), zoom))
      },
      focus: () => frame.current?.focus({ preventScroll: true }),
      focusCard: (id, row) => {
        requestAnimationFrame(() => focusIn(frame.current, id, row))
      },
    }
  }, [flow, store, frame])
}

function focusIn(frame: HTMLElement | null, id: ObjectTypeId, row?: string): void {
  const card = frame?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
  const within =
    row === undefined ? null : card?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)
  ;(within ?? card ?? frame)?.focus({ preventScroll: true })
}
