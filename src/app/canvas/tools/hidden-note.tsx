import { showObjectTypes, useDocument } from '#app/state'
import { Button } from '#app/ui'
import styles from '../canvas.module.css'
import { hiddenTypes, useHiddenCount } from '../looks/hidden.ts'

/** Says how many cards are hidden, and shows them again. */
export function HiddenNote() {
  const count = useHiddenCount()
  const following = useDocument((state) => state.following)
  if (count === 0) return null
  return (
    <div className={styles['hiddenNote']} role="status">
      <span>{count} hidden</span>
      {!following && <Button onClick={() => showObjectTypes(hiddenTypes())}>Show all</Button>}
    </div>
  )
}
