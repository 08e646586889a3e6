import { useEffect, useMemo, useState } from 'react'
import { useView } from '#app/state'
import type { PaneName, Panes } from '../panes/use-panes.ts'

/** What has the small window to itself. */
export type CompactPane = PaneName | 'canvas'

/**
 * The panes of a small window: one has it, or else the canvas. What is chosen in the outline is shown in the
 * inspector, as a list leads to its detail.
 */
export function useCompactPanes(): Panes & { readonly pane: CompactPane } {
  const [pane, setPane] = useState<CompactPane>('canvas')
  useEffect(() => {
    if (pane !== 'outline') return undefined
    return useView.subscribe(({ selection }, before) => {
      if (selection !== before.selection && selection.objectTypes.length === 1) setPane('inspector')
    })
  }, [pane])
  return useMemo(() => {
    const state = (name: PaneName) => ({ open: pane === name, size: 0 })
    return {
      pane,
      layout: {
        outline: state('outline'),
        inspector: state('inspector'),
        texts: state('texts'),
      },
      toggle: (name) => setPane((before) => (before === name ? 'canvas' : name)),
      show: setPane,
      resize: () => undefined,
    }
  }, [pane])
}
