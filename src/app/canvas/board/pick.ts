import type { FocusEvent } from 'react'
import { nothingSelected, useView } from '#app/state'
import { getCanvas, setCanvas, type ThingId } from '../canvas-state.ts'

/** A note or area is picked while it, or a tool of it, has the focus. A menu of it keeps it picked. */
export function pickedBy(id: ThingId) {
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (getCanvas().picked === id) return
      setCanvas({ picked: id })
      if (event.target === event.currentTarget) useView.getState().select(nothingSelected, 'canvas')
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const next = relatedTarget instanceof Element ? relatedTarget : null
      if (currentTarget.contains(next) || next?.closest('[role="menu"]')) return
      if (getCanvas().picked === id) setCanvas({ picked: null })
    },
  }
}
