import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useReactFlow, useStoreApi } from 'reactflow'
import type { ObjectTypeId, PropertyId } from '#core/model'
import { areaOf, type Area } from './scene/hit-test.ts'
import type { Scene } from './scene/scene.ts'
import { comfortableZoom, maxZoom, minZoom } from './scene/zoom.ts'
import type { Stage } from './stage.ts'

const glideTime = 240
/** Space kept around what is shown, in CSS pixels; more below, where the toolbar is. */
const margin = { side: 40, top: 40, bottom: 88 }

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

/** The stage of this canvas: the same object for as long as the canvas is there. */
export function useStageOf(scene: Scene, frame: RefObject<HTMLDivElement | null>): Stage {
  const flow = useReactFlow()
  const store = useStoreApi()
  const latest = useRef(scene)
  useEffect(() => {
    latest.current = scene
  }, [scene])

  return useMemo<Stage>(() => {
    const viewport = () => flow.getViewport()
    const size = () => {
      const { width, height } = store.getState()
      return { width, height }
    }
    const show = (area: Area, { maxZoom: most = comfortableZoom } = {}): void => {
      const { width, height } = size()
      const room = {
        width: width - 2 * margin.side,
        height: height - margin.top - margin.bottom,
      }
      const fitting = Math.min(room.width / area.width, room.height / area.height, most)
      const zoom = Math.min(maxZoom, Math.max(minZoom, fitting))
      const x = margin.side + (room.width - area.width * zoom) / 2 - area.x * zoom
      const y = margin.top + (room.height - area.height * zoom) / 2 - area.y * zoom
      void flow.setViewport({ x, y, zoom })
    }
    const showCards = (ids: readonly ObjectTypeId[]): void => {
      const area = areaOf(ids.flatMap((id) => latest.current.cards.get(id) ?? []))
      if (area) show(area)
    }
    return {
      scene: () => latest.current,
      viewport,
      size,
      toCanvas: (client) => flow.screenToFlowPosition(client),
      show,
      showCards,
      showAll: () => {
        const area = areaOf(latest.current.cards.values())
        if (area) show(area)
      },
      centre: ({ x, y }, { zoom = viewport().zoom, glide = true } = {}) =>
        void flow.setCenter(x, y, { zoom, duration: glide && wantsMotion() ? glideTime : 0 }),
      zoomTo: (zoom) => {
        const before = viewport()
        const { width, height } = size()
        const next = Math.min(maxZoom, Math.max(minZoom, zoom))
        const ratio = next / before.zoom
        void flow.setViewport({
          x: width / 2 - (width / 2 - before.x) * ratio,
          y: height / 2 - (height / 2 - before.y) * ratio,
          zoom: next,
        })
      },
      focus: () => frame.current?.focus({ preventScroll: true }),
      focusCard: (id, row) => {
        requestAnimationFrame(() => focusIn(frame.current, id, row))
      },
    }
  }, [flow, store, frame])
}

function focusIn(frame: HTMLElement | null, id: ObjectTypeId, row?: PropertyId): void {
  const card = frame?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
  const within = row && card?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)
  ;(within ?? card ?? frame)?.focus({ preventScroll: true })
}
