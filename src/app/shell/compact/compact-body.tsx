import type { ReactNode } from 'react'
import styles from './compact.module.css'
import { CompactBar } from './compact-bar.tsx'
import { SmallScreenNote } from './small-screen-note.tsx'
import type { Lower } from '../panes/use-lower.ts'
import type { Panes } from '../panes/use-panes.ts'
import type { CompactPane } from './use-compact-panes.ts'

type CompactBodyProps = {
  readonly panes: Panes & { readonly pane: CompactPane }
  readonly lower: Lower
  readonly canvas: ReactNode
  /** Looks for problems while it is there; shown with them. */
  readonly status: ReactNode
  /** What each pane holds; only the one that is shown is rendered. */
  readonly contents: Readonly<Record<Exclude<CompactPane, 'canvas'>, ReactNode>>
}

/**
 * The workspace of a small window. The canvas stays below the other panes, so that coming back finds it as it was
 * left.
 */
export function CompactBody({
  panes,
  lower,
  canvas,
  status,
  contents,
}: CompactBodyProps): ReactNode {
  const { pane } = panes
  const hidden = pane !== 'canvas'
  return (
    <>
      <SmallScreenNote />
      <div className={styles.body}>
        <main className={styles.canvas} aria-label="Canvas" inert={hidden} data-hidden={hidden}>
          {canvas}
        </main>
        {pane !== 'canvas' && <div className={styles.pane}>{contents[pane]}</div>}
      </div>
      <div className={styles.status} hidden={lower.shown !== 'problems'}>
        {status}
      </div>
      <CompactBar panes={panes} lower={lower} />
    </>
  )
}
