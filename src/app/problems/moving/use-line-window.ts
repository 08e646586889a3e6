import { useEffect, useMemo, useState, type RefObject } from 'react'
import { linesIn, topsOf } from './line-window.ts'

/** Up to here all lines are in the page, for find-in-page and screen readers; beyond, only those in view. */
const fewLines = 150
/** The usual height of a line, in CSS pixels. */
const estimate = 30
/** How much is drawn above and below what is in view, in CSS pixels. */
const margin = 300

export type Lines = {
  readonly first: number
  readonly last: number
  /** Heights of what is not in the page, in CSS pixels. */
  readonly above: number
  readonly below: number
  readonly topOf: (line: number) => number
}

const unknown: ReadonlyMap<string, number> = new Map()

/** Which lines of a scrolling list are in the page, given their keys. Lines are as high as they turn out to be. */
export function useLineWindow(list: RefObject<HTMLElement | null>, keys: readonly string[]): Lines {
  const isLong = keys.length > fewLines
  const { top, height } = useView(list)
  const [heights, setHeights] = useState(unknown)
  const tops = useMemo(() => topsOf(keys, heights, estimate), [keys, heights])
  const count = keys.length
  const [first, last] = isLong ? linesIn(tops, top - margin, top + height + margin) : [0, count]

  useEffect(() => {
    if (!isLong) return undefined
    const observer = new ResizeObserver((entries) => setHeights((before) => after(before, entries)))
    for (const line of list.current?.querySelectorAll('[data-line]') ?? []) observer.observe(line)
    return () => observer.disconnect()
  })

  const topOf = (line: number): number => tops[line] ?? 0
  return { first, last, above: topOf(first), below: topOf(count) - topOf(last), topOf }
}

function after(
  before: ReadonlyMap<string, number>,
  entries: readonly ResizeObserverEntry[],
): ReadonlyMap<string, number> {
  const changed = entries.flatMap(({ target }): readonly (readonly [string, number])[] => {
    if (!(target instanceof HTMLElement) || !target.isConnected) return []
    const { line = '' } = target.dataset
    const isSame = before.get(line) === target.offsetHeight
    return isSame ? [] : [[line, target.offsetHeight]]
  })
  return changed.length === 0 ? before : new Map([...before, ...changed])
}

type View = { readonly top: number; readonly height: number }

/** What can be seen of a scrolling element. */
function useView(list: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, height: 400 })
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const measure = (): void => {
      const { scrollTop: top, clientHeight: height } = element
      setView((before) =>
        before.top === top && before.height === height ? before : { top, height },
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [list])
  return view
}
