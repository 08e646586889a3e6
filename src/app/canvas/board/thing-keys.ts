import type { KeyboardEvent } from 'react'
import type { Point } from '#core/model'
import { setCanvas, type ThingId } from '../canvas-state.ts'
import type { Stage } from '../stage/stage.ts'
import { stepOf } from './drag-thing.ts'
import { isReadOnly } from './use-board.ts'

type ThingActions = {
  readonly move: (by: Point) => void
  readonly remove: () => void
}

/** Keys on a note or an area that has the focus: arrows move it, Enter and F2 type, Delete takes it away. */
export function onThingKeyDown(
  event: KeyboardEvent<HTMLElement>,
  id: ThingId,
  stage: Stage,
  { move, remove }: ThingActions,
): void {
  if (event.target !== event.currentTarget || event.defaultPrevented || isReadOnly()) return
  const step = stepOf(event)
  if (step) move(step)
  else if (event.key === 'Enter' || event.key === 'F2') setCanvas({ typing: id })
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    remove()
    stage.focus()
  } else return
  event.preventDefault()
  event.stopPropagation()
}

/** Gives the focus back to a note or an area once what was typed into is gone. */
export function focusThing(id: ThingId): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true }),
  )
}
