import type { ReactNode } from 'react'
import { Icon, SpokenText } from '#app/ui'
import styles from '../keeping.module.css'

/** Why something did not work; nothing while it does. */
export function Problem({ text }: { readonly text: string | null }): ReactNode {
  if (text === null) return null
  return (
    <p className={styles.problem} role="alert">
      <Icon name="error" />
      <span>
        <SpokenText text={text} />
      </span>
    </p>
  )
}
