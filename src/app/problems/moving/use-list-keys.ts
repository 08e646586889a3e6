import { useEffect, type RefObject } from 'react'
import { useProblemView } from '#app/state'
import type { Row } from '../problem-rows.ts'
import { moveTo } from './list-keys.ts'

/** Arrows, Home and End move between the lines of a list; a line with the focus becomes the current one. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  current: number,
  focusLine: () => void,
): void {
  useEffect(() => {
    const element = list.current
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const next = moveTo(event.key, rows, current)
      if (next === null) return
      event.preventDefault()
      event.stopPropagation()
      useProblemView.getState().goTo(rows[next]?.key ?? null)
      focusLine()
    }
    const onFocusIn = ({ target }: FocusEvent): void => {
      const line = target instanceof Element && target.closest<HTMLElement>('[data-line]')
      const key = line ? line.dataset['line'] : undefined
      const { current: before, goTo } = useProblemView.getState()
      if (key !== undefined && key !== before) goTo(key)
    }
    element?.addEventListener('keydown', onKeyDown)
    element?.addEventListener('focusin', onFocusIn)
    return () => {
      element?.removeEventListener('keydown', onKeyDown)
      element?.removeEventListener('focusin', onFocusIn)
    }
  }, [list, rows, current, focusLine])
}
