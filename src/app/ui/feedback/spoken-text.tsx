import { Fragment, type ReactNode } from 'react'
import styles from './feedback.module.css'

/** A message of ours: what stands between backquotes is shown as code. */
export function SpokenText({ text }: { readonly text: string }): ReactNode {
  return text.split(/`([^`]*)`/).map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className={styles.code}>
        {part}
      </code>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
