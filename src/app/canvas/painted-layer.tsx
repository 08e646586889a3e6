import { useEffect, useRef } from 'react'
import { useStoreApi } from 'reactflow'
import { useDocument, useProblems, useView } from '#app/state'
import { useBoard } from './board/use-board.ts'
import { useCanvas } from './canvas-state.ts'
import styles from './canvas.module.css'
import { readTheme, watchTheme, type PaintTheme } from './painting/theme.ts'
import { createSurface, type Surface } from './painting/surface.ts'
import type { Scene } from '#core/drawing'

type PaintedLayerProps = { readonly scene: Scene; readonly overview: boolean }

/** The ground, all relationships, and in the overview all cards, painted below what is in the page. */
export function PaintedLayer({ scene, overview }: PaintedLayerProps) {
  const flow = useStoreApi()
  const selection = useView((state) => state.selection)
  const hovered = useCanvas((state) => state.hovered)
  const lit = useCanvas((state) => state.lit)
  const marks = useProblems((state) => state.marks.types)
  const lineNames = useDocument((state) => state.session.document.layout.style.lineNames)
  const { areas, notes } = useBoard()
  const element = useRef<HTMLCanvasElement>(null)
  const surface = useRef<Surface | null>(null)
  const shown = { scene, overview, selection, hovered, lit, marks, lineNames, areas, notes }
  const latest = useRef(shown)

  useEffect(() => {
    latest.current = { scene, overview, selection, hovered, lit, marks, lineNames, areas, notes }
    surface.current?.invalidate()
  }, [scene, overview, selection, hovered, lit, marks, lineNames, areas, notes])

  useEffect(() => {
    const canvas = element.current
    const holder = canvas?.parentElement
    if (!canvas || !holder) return undefined
    let theme: PaintTheme = readTheme(holder)
    let viewport = flow.getState().transform
    const painted = createSurface(canvas, () => {
      const { selection: chosen, ...picture } = latest.current
      const [x, y, zoom] = viewport
      return {
        ...picture,
        theme,
        viewport: { x, y, zoom },
        selected: new Set(chosen.objectTypes),
        selectedProperty: chosen.property,
      }
    })
    surface.current = painted
    const stopTheme = watchTheme(() => {
      theme = readTheme(holder)
      painted.invalidate()
    })
    const stopFlow = flow.subscribe(({ transform }) => {
      if (transform === viewport) return
      viewport = transform
      painted.invalidate()
    })
    return () => {
      stopTheme()
      stopFlow()
      painted.dispose()
      surface.current = null
    }
  }, [flow])

  return <canvas ref={element} className={styles['painted']} aria-hidden="true" />
}
