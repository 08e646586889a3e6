import { useEffect, useState, type RefObject } from 'react'

/** The lines that are in view: `[first, last)`. */
export type LineWindow = readonly [first: number, last: number]

/** Lines drawn above and below what is in view. */
const margin = 8

/** Follows which of the lines of a scrolling list are in view, given their height in CSS pixels. */
export function useWindow(list: RefObject<HTMLElement | null>, lineHeight: number): LineWindow {
  const [lines, setLines] = useState<LineWindow>([0, 60])
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const measure = (): void => {
      const first = Math.max(0, Math.floor(element.scrollTop / lineHeight) - margin)
      const last = Math.ceil((element.scrollTop + element.clientHeight) / lineHeight) + margin
      setLines((before) => (before[0] === first && before[1] === last ? before : [first, last]))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [list, lineHeight])
  return lines
}
