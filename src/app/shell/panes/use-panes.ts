import { useCallback, useMemo, useState } from 'react'
import { readSetting, writeSetting } from '#app/platform'

export type PaneName = 'outline' | 'inspector' | 'texts'

/** Whether a pane is shown, and its width (the texts: their height) in CSS pixels. */
export type PaneState = { readonly open: boolean; readonly size: number }

export type PaneLayout = Readonly<Record<PaneName, PaneState>>

export type Panes = {
  readonly layout: PaneLayout
  readonly toggle: (pane: PaneName) => void
  readonly show: (pane: PaneName) => void
  readonly resize: (pane: PaneName, size: number) => void
}

/** The smallest and the largest size of each pane in CSS pixels. */
export const paneRange: Readonly<Record<PaneName, readonly [number, number]>> = {
  outline: [160, 420],
  inspector: [240, 560],
  texts: [120, 900],
}

/** Below this width in CSS pixels the canvas has the page to itself until a pane is asked for. */
const roomForPanes = 900

/** How the workspace is divided; remembered in this browser. */
export function usePanes(): Panes {
  const [isNarrow] = useState(() => window.innerWidth < roomForPanes)
  const key = isNarrow ? 'tandem.panes.narrow' : 'tandem.panes'
  const [layout, setLayout] = useState(() =>
    readLayout(readSetting(key), !isNarrow, paneSizes(window.innerWidth, window.innerHeight)),
  )
  const change = useCallback(
    (pane: PaneName, next: (state: PaneState) => PaneState): void => {
      setLayout((before) => {
        const after = { ...before, [pane]: next(before[pane]) }
        writeSetting(key, JSON.stringify(after))
        return after
      })
    },
    [key],
  )
  return useMemo(
    () => ({
      layout,
      toggle: (pane) => change(pane, ({ open, size }) => ({ open: !open, size })),
      show: (pane) => change(pane, ({ size }) => ({ open: true, size })),
      resize: (pane, size) => change(pane, () => ({ open: true, size: clampSize(pane, size) })),
    }),
    [layout, change],
  )
}

type PaneSizes = Readonly<Record<PaneName, number>>

/** How large the panes are at first in a window of this size: most of what it has more goes to the canvas. */
export function paneSizes(width: number, height: number): PaneSizes {
  return {
    outline: clampSize('outline', 88 + width / 10),
    inspector: clampSize('inspector', 180 + width / 10),
    texts: clampSize('texts', height * 0.34),
  }
}

function clampSize(pane: PaneName, size: number): number {
  const [least, most] = paneRange[pane]
  return Math.min(most, Math.max(least, Math.round(size)))
}

/** Reads a layout that was kept. What cannot be used is as at first. */
export function readLayout(
  kept: string | null,
  openAtFirst = true,
  sizes = paneSizes(1280, 800),
): PaneLayout {
  const values = parse(kept)
  const read = (pane: PaneName): PaneState => {
    const value = values.get(pane)
    const first = { open: openAtFirst, size: sizes[pane] }
    if (typeof value !== 'object' || value === null) return first
    const { open, size }: { open?: unknown; size?: unknown } = value
    if (typeof open !== 'boolean' || typeof size !== 'number') return first
    return { open, size: clampSize(pane, size) }
  }
  return { outline: read('outline'), inspector: read('inspector'), texts: read('texts') }
}

function parse(kept: string | null): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? 'null')
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  } catch {
    return new Map()
  }
}
