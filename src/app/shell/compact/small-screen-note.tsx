import { useState, type ReactNode } from 'react'
import { readSetting, writeSetting } from '#app/platform'
import { IconButton } from '#app/ui'
import styles from './compact.module.css'

const key = 'tandem.small-screen-note'

/** Says once what a small window is good for. */
export function SmallScreenNote(): ReactNode {
  const [shown, show] = useState(() => readSetting(key) === null)
  if (!shown) return null
  const dismiss = (): void => {
    writeSetting(key, 'read')
    show(false)
  }
  return (
    <p className={styles.note} role="note">
      <span>
        A small screen is for reading, searching and checking. Fields can be edited; drawing needs a
        larger one.
      </span>
      <IconButton label="Dismiss this note" icon="close" onClick={dismiss} />
    </p>
  )
}
