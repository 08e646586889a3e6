import { useCallback, useEffect, useReducer, useRef, type RefObject } from 'react'
import { useProblemView } from '#app/state'

/**
 * Brings the current line into view when another one becomes current. Returns how to give it the keyboard, as soon as
 * it is in the page. `top` is where it is, or will be, in CSS pixels.
 */
export function useFollowedLine(
  list: RefObject<HTMLElement | null>,
  key: string | undefined,
  top: number,
): () => void {
  const asked = useProblemView((state) => state.current)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const shown = useRef<string | null>(null)
  const wanted = useRef(false)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const isNew = asked === key && asked !== shown.current
    const line = key === undefined ? null : lineIn(element, key)
    if (!line) {
      if (key === undefined && wanted.current) element.focus({ preventScroll: true })
      else if (isNew || wanted.current) element.scrollTo({ top })
      return
    }
    if (isNew) line.scrollIntoView({ block: 'nearest' })
    if (isNew) shown.current = asked
    if (!wanted.current && document.activeElement !== element) return
    wanted.current = false
    line.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true })
  })
  return useCallback(() => {
    wanted.current = true
    again()
  }, [])
}

function lineIn(list: HTMLElement, key: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)
}
