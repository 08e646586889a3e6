import { useDocument } from '#app/state'
import { Button } from '#app/ui'
import styles from '../canvas.module.css'
import { createObjectType } from '../commands.ts'
import { middleOf } from '../gestures/keys.ts'
import { useStage } from '../stage/stage.ts'

/** What the canvas asks of whoever shows it. */
export type WaysToBegin = {
  /** The user wants to bring in files. */
  readonly onImport: () => void
  /** The user wants to look at an example. */
  readonly onOpenSample: () => void
}

/** Three ways to begin. */
export function EmptyCanvas({ onImport, onOpenSample }: WaysToBegin) {
  const stage = useStage()
  const following = useDocument((state) => state.following)
  if (following) return null
  return (
    <div className={styles['empty']}>
      <p className={styles['emptyTitle']}>Nothing is drawn yet</p>
      <div className={styles['emptyWays']}>
        <Button variant="primary" onClick={() => createObjectType('object', middleOf(stage))}>
          New object type
        </Button>
        <Button onClick={onImport}>Import…</Button>
        <Button onClick={onOpenSample}>Open a sample</Button>
      </div>
      <p className={styles['emptyHint']}>
        Double-click anywhere, or press <kbd>C</kbd> for an object type and <kbd>E</kbd> for an
        embedded one.
      </p>
    </div>
  )
}
