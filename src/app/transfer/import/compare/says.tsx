import type { ReactNode } from 'react'
import { SpokenText } from '#app/ui'
import styles from './compare.module.css'

/** What one says, or that it has nothing. */
export function Says({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? (
    <span className={styles.nothing}>nothing</span>
  ) : (
    <SpokenText text={text} />
  )
}
