import type { ReactNode } from 'react'
import { Icon } from '#app/ui'
import { linkOf, sourceOf } from '../source-of.ts'
import styles from '../problems.module.css'

type CodeSourceProps = { readonly code: string; readonly tabIndex: number }

/** The code of a problem; it leads to where the rule is written down. */
export function CodeSource({ code, tabIndex }: CodeSourceProps): ReactNode {
  const source = sourceOf(code)
  const link = linkOf(source)
  if (link === null)
    return (
      <span className={styles.code} title={source}>
        {code}
      </span>
    )
  return (
    <a
      className={styles.code}
      href={link}
      target="_blank"
      rel="noopener"
      title={source}
      tabIndex={tabIndex}
    >
      {code}
      <Icon name="external" size={11} />
    </a>
  )
}
