import { useEffect, useMemo, type MouseEvent as ReactMouseEvent, type RefObject } from 'react'
import type { AreaId } from '#core/model'
import { nothingSelected, useDocument, useView } from '#app/state'
import { getCanvas, setCanvas, type MenuTarget } from '../canvas-state.ts'
import { createObjectType } from '../commands.ts'
import { cardUnder, pointOf } from './card-under.ts'
import { marqueeInOverview } from './marquee.ts'
import { enterFromOverview, pressInOverview } from './overview.ts'
import { edgeAt } from '#core/drawing'
import { overviewBelow } from '../stage/zoom.ts'
import type { Stage } from '../stage/stage.ts'

const reachOnScreen = 7

const onGround = (event: { readonly target: EventTarget | null }): boolean =>
  event.target instanceof Element && event.target.classList.contains('react-flow__pane')

/** What the pointer does on the ground: relationships, new object types, and painted cards in the overview. */
export function usePointer(
  frame: RefObject<HTMLDivElement | null>,
  stage: Stage,
  overview: boolean,
) {
  useEffect(() => {
    const element = frame.current
    if (!element || !overview) return undefined
    return takePresses(element, stage)
  }, [frame, stage, overview])

  return useMemo(() => groundHandlers(stage), [stage])
}

function groundHandlers(stage: Stage) {
  const placeOf = (event: ReactMouseEvent) => stage.toCanvas(pointOf(event))
  const edgeUnder = (event: ReactMouseEvent) =>
    edgeAt(stage.scene(), placeOf(event), reachOnScreen / stage.viewport().zoom)
  let told = false
  /** What cannot be done in the overview is said once. */
  const tellAboutOverview = (event: ReactMouseEvent): void => {
    if (told || event.buttons !== 0 || stage.viewport().zoom >= overviewBelow) return
    if (!onGround(event) || !isPainted(stage, event)) return
    told = true
    setCanvas({ hint: 'Zoom in to draw relationships and to edit properties.' })
  }
  return {
    onPointerDown: (event: ReactMouseEvent) => {
      if (onGround(event)) stage.focus()
      if (getCanvas().hint !== null) setCanvas({ hint: null })
    },
    onPointerMove: (event: ReactMouseEvent) => {
      tellAboutOverview(event)
      const hovered =
        onGround(event) && event.buttons === 0 ? (edgeUnder(event)?.property ?? null) : null
      if (getCanvas().hovered === hovered) return
      setCanvas({ hovered })
      event.currentTarget.toggleAttribute('data-on-line', hovered !== null)
    },
    onClick: (event: ReactMouseEvent) => {
      if (!onGround(event) || isPainted(stage, event)) return
      const edge = edgeUnder(event)
      useView
        .getState()
        .select(
          edge ? { objectTypes: [edge.source], property: edge.property } : nothingSelected,
          'canvas',
        )
    },
    onDoubleClick: (event: ReactMouseEvent) => {
      if (!onGround(event) || enterFromOverview(stage, event.nativeEvent)) return
      if (useDocument.getState().following || isPainted(stage, event) || edgeUnder(event)) return
      createObjectType('object', placeOf(event))
    },
    onContextMenuCapture: (event: ReactMouseEvent) =>
      setCanvas({ menuTarget: menuTargetOf(stage, event) }),
  }
}

/** Is there a painted card here? Cards in the page are hit by the page itself. */
function isPainted(stage: Stage, event: ReactMouseEvent): boolean {
  return cardUnder(stage, pointOf(event)) !== null
}

function menuTargetOf(stage: Stage, event: ReactMouseEvent): MenuTarget {
  const at = stage.toCanvas(pointOf(event))
  const title =
    event.target instanceof Element && event.target.closest<HTMLElement>('[data-area-id]')
  if (title) return { on: 'area', area: title.dataset['areaId'] as AreaId }
  const card = cardUnder(stage, pointOf(event))
  if (!card) {
    const edge = edgeAt(stage.scene(), at, reachOnScreen / stage.viewport().zoom)
    if (edge) return { on: 'line', objectType: edge.source, property: edge.property, row: edge.id }
    return { on: 'canvas', at }
  }
  const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-row]')
  const on = row && card.rows.shown.find(({ key }) => key === row.dataset['row'])
  return on
    ? { on: 'property', objectType: on.owner.id, property: on.property.id, row: on.key }
    : { on: 'card', objectType: card.id }
}

/** In the overview, presses on painted cards and marquees are ours before they can become a pan. */
function takePresses(element: HTMLElement, stage: Stage): () => void {
  let taken = false
  const press = (event: PointerEvent): void => {
    taken =
      onGround(event) &&
      (pressInOverview(stage, event) || (event.shiftKey && marqueeInOverview(stage, event)))
    if (taken) event.stopPropagation()
  }
  const stop = (event: Event): void => {
    if (taken) event.stopPropagation()
  }
  element.addEventListener('pointerdown', press, true)
  element.addEventListener('mousedown', stop, true)
  element.addEventListener('touchstart', stop, true)
  return () => {
    element.removeEventListener('pointerdown', press, true)
    element.removeEventListener('mousedown', stop, true)
    element.removeEventListener('touchstart', stop, true)
  }
}
