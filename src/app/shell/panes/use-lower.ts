import { useEffect, useMemo, useState } from 'react'
import { useMergeView } from '#app/state'
import type { Panes } from './use-panes.ts'

/** What may be shown in the pane below the canvas; a merge only while there is one. */
export type LowerTab = 'schemas' | 'code' | 'problems' | 'history' | 'merge'

/** The pane below the canvas, and which of its tabs is shown. */
export type Lower = {
  readonly tab: LowerTab
  /** The tab that can be seen; null while the pane is closed. */
  readonly shown: LowerTab | null
  /** Grows with every wish to have the keyboard in the list of problems. */
  readonly wishes: number
  readonly choose: (tab: LowerTab) => void
  /** Opens the pane at this tab, or closes it when this tab is shown. The problems get the keyboard. */
  readonly toggle: (tab: LowerTab) => void
  /** Opens the problems and gives them the keyboard. */
  readonly openProblems: () => void
  /** Goes to the next problem (1) or the one before (-1), which is selected everywhere. */
  readonly stepProblem: (by: 1 | -1) => Promise<void>
}

/** The state of the pane below the canvas. */
export function useLower(panes: Panes): Lower {
  const [chosen, choose] = useState<LowerTab>('schemas')
  const merging = useMergeView((state) => state.merging !== null)
  const tab = chosen === 'merge' && !merging ? 'schemas' : chosen
  const [wishes, setWishes] = useState(0)
  const { open } = panes.layout.texts
  const { show, toggle } = panes
  useEffect(
    () =>
      useMergeView.subscribe((now, before) => {
        if (!now.merging || before.merging) return
        choose('merge')
        show('texts')
      }),
    [show],
  )
  useEffect(() => () => useMergeView.getState().end(), [])
  return useMemo(() => {
    const shown = open ? tab : null
    const openAt = (next: LowerTab): void => {
      choose(next)
      show('texts')
      if (next === 'problems') setWishes((before) => before + 1)
    }
    return {
      tab,
      shown,
      wishes,
      choose: (next) => {
        choose(next)
        setWishes(0)
      },
      toggle: (next) => (shown === next ? toggle('texts') : openAt(next)),
      openProblems: () => openAt('problems'),
      stepProblem: async (by) => {
        choose('problems')
        show('texts')
        const { stepProblem } = await import('#app/problems')
        stepProblem(by)
      },
    }
  }, [tab, open, wishes, show, toggle])
}
