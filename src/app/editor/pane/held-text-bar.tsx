import { Button, SeverityIcon } from '#app/ui'
import type { PanelState } from './panel-state.ts'
import styles from '../editor.module.css'

type Props = { readonly state: PanelState; readonly onDiscard: () => void }

const reasons = {
  broken: 'This text is not well-formed; the model keeps the last good version.',
  refused: 'The model does not accept this text; it keeps the last good version.',
} as const

/** Says that an editor holds text the model has not taken, and offers the way back. */
export function HeldTextBar({ state, onDiscard }: Props) {
  if (state.kind === 'following' || state.why === 'ahead') return null
  return (
    <div className={styles.bar} role="status">
      <SeverityIcon severity="error" />
      <span className={styles.reason}>
        {reasons[state.why]}
        {state.conflict &&
          ' The same place has changed elsewhere since: mending this text puts your version there.'}
      </span>
      <Button onClick={onDiscard}>Discard my text</Button>
    </div>
  )
}
