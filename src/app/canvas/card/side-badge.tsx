import type { Side } from '#core/model'
import { sideWords } from '#app/state'
import styles from './card.module.css'

/** The one side that has a property or an object type; the name of the row or card says it in words. */
export function SideBadge({ only }: { readonly only: Side }) {
  const { short, long } = sideWords[only]
  return (
    <span className={styles['side']} title={long} aria-hidden="true">
      {short}
    </span>
  )
}
