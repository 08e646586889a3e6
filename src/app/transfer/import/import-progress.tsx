import type { ReactNode } from 'react'
import styles from '../transfer.module.css'

/** How far the reading has come; `share` from 0 to 1. */
export function ImportProgress({ share }: { readonly share: number }): ReactNode {
  const percent = Math.round(share * 100)
  return (
    <div className={styles.progress}>
      <label htmlFor="import-progress">Reading… {percent} %</label>
      <progress id="import-progress" max={100} value={percent} />
    </div>
  )
}
