import { useEffect, useMemo, useRef, type PointerEvent } from 'react'
import { useStore, useStoreApi } from 'reactflow'
import { useView } from '#app/state'
import styles from '../canvas.module.css'
import { followPointer } from '../gestures/follow-pointer.ts'
import { hasMinimap, minimapSize, minimapView, paintMinimap } from '../painting/paint-minimap.ts'
import { readTheme, watchTheme } from '../painting/theme.ts'
import type { Scene } from '#core/drawing'
import { useStage } from '../stage/stage.ts'

/** All cards at a glance and the part that is in view. A press or a drag moves the view there. */
export function Minimap({ scene }: { readonly scene: Scene }) {
  const fits = useStore(hasMinimap)
  return fits ? <MinimapBody scene={scene} /> : null
}

function MinimapBody({ scene }: { readonly scene: Scene }) {
  const stage = useStage()
  const flow = useStoreApi()
  const selection = useView((state) => state.selection)
  const element = useRef<HTMLCanvasElement>(null)
  const view = useMemo(() => minimapView(scene), [scene])
  const latest = useRef({ scene, view, selection })
  const repaint = useRef<(() => void) | null>(null)

  useEffect(() => {
    latest.current = { scene, view, selection }
    repaint.current?.()
  }, [scene, view, selection])

  useEffect(() => {
    const canvas = element.current
    const holder = canvas?.parentElement
    if (!canvas || !holder) return undefined
    let theme = readTheme(holder)
    let asked = 0
    const paint = (): void => {
      asked = 0
      const { selection: chosen, ...picture } = latest.current
      const { transform, width, height } = flow.getState()
      const selected = new Set(chosen.objectTypes)
      paintMinimap(canvas, { ...picture, theme, selected, transform, size: { width, height } })
    }
    const invalidate = (): void => {
      asked ||= requestAnimationFrame(paint)
    }
    repaint.current = invalidate
    invalidate()
    let before = flow.getState().transform
    const stopFlow = flow.subscribe(({ transform }) => {
      if (transform === before) return
      before = transform
      invalidate()
    })
    const stopTheme = watchTheme(() => {
      theme = readTheme(holder)
      invalidate()
    })
    return () => {
      stopFlow()
      stopTheme()
      cancelAnimationFrame(asked)
      repaint.current = null
    }
  }, [flow])

  const goTo = (clientX: number, clientY: number): void => {
    const box = element.current?.getBoundingClientRect()
    if (!box) return
    const point = view.toCanvas({ x: clientX - box.x, y: clientY - box.y })
    stage.centre(point, { glide: false })
  }
  const press = (event: PointerEvent): void => {
    event.stopPropagation()
    goTo(event.clientX, event.clientY)
    followPointer({
      onMove: ({ x, y }) => goTo(x, y),
      onDrop: () => {},
      onEnd: () => {},
    })
  }
  return (
    <canvas
      ref={element}
      className={styles['minimap']}
      style={{ width: minimapSize.width, height: minimapSize.height }}
      aria-hidden="true"
      data-testid="minimap"
      onPointerDown={press}
    />
  )
}
