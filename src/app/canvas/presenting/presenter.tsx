import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useStore, type ReactFlowState } from 'reactflow'
import { areaOf, inReadingOrder, type Scene } from '#core/drawing'
import type { Rect } from '#core/model'
import { IconButton } from '#app/ui'
import { useBoard } from '../board/use-board.ts'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { useStage, type Stage } from '../stage/stage.ts'
import { aloneOnPage } from './alone-on-page.ts'
import { enterFullScreen, leaveFullScreen } from './full-screen.ts'
import styles from './presenting.module.css'

type Stop = { readonly title: string; readonly rect: Rect }

const sizeOf = ({ width, height }: ReactFlowState): string => `${width} ${height}`

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/** Shows the canvas alone, one area after the other and then the whole of it. */
export function Presenter({ scene }: { readonly scene: Scene }) {
  const presenting = useCanvas((state) => state.presenting)
  return presenting ? <Presentation scene={scene} /> : null
}

function Presentation({ scene }: { readonly scene: Scene }) {
  const stage = useStage()
  const stops = useStops(scene)
  const [step, setStep] = useState(0)
  const at = Math.min(step, stops.length - 1)
  const stop = stops[at]
  const bar = useRef<HTMLDivElement>(null)
  const size = useStore(sizeOf)
  const go = (by: number): void => setStep(Math.min(stops.length - 1, Math.max(0, at + by)))
  useAlone(bar, stage)
  useEffect(() => {
    if (stop && size !== '0 0') stage.showRect(stop.rect)
  }, [stop, size, stage])
  return (
    <div
      ref={bar}
      role="dialog"
      aria-modal="true"
      aria-label="Presentation"
      tabIndex={-1}
      className={styles['bar']}
      onKeyDown={(event) => {
        event.stopPropagation()
        const isButton = event.key === ' ' && event.target !== event.currentTarget
        if (event.key === 'Escape') leave()
        else if (forward.has(event.key) && !isButton) go(1)
        else if (back.has(event.key)) go(-1)
        else return
        event.preventDefault()
      }}
    >
      <IconButton
        icon="chevron-right"
        className={styles['back']}
        label="Previous"
        aria-disabled={at === 0}
        onClick={() => go(-1)}
      />
      <span className={styles['title']} role="status">
        {stop?.title} <span>{`${at + 1} of ${stops.length}`}</span>
      </span>
      <IconButton
        icon="chevron-right"
        label="Next"
        aria-disabled={at === stops.length - 1}
        onClick={() => go(1)}
      />
      <IconButton icon="close" label="End the presentation" onClick={leave} />
    </div>
  )
}

const leave = (): void => setCanvas({ presenting: false })

/** The areas in the order they are read, and then everything. */
function useStops(scene: Scene): readonly Stop[] {
  const { areas, notes } = useBoard()
  return useMemo(() => {
    const whole = areaOf([...scene.cards.values(), ...areas, ...notes])
    const stops = inReadingOrder(areas).map((area): Stop => ({ title: area.title, rect: area }))
    return whole ? [...stops, { title: 'Everything', rect: whole }] : stops
  }, [scene, areas, notes])
}

/** Nothing but the bar takes keys or the pointer, so that nothing can be changed; afterwards the canvas has the focus. */
function useAlone(bar: RefObject<HTMLDivElement | null>, stage: Stage): void {
  useEffect(() => {
    const element = bar.current
    if (!element) return undefined
    const end = aloneOnPage(element)
    element.focus({ preventScroll: true })
    void enterFullScreen()
    const onChange = (): void => {
      if (!document.fullscreenElement) leave()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      end()
      void leaveFullScreen()
      stage.focus()
    }
  }, [bar, stage])
}
