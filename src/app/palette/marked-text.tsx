import type { ReactNode } from 'react'
import styles from './palette.module.css'

type MarkedTextProps = { readonly text: string; readonly marks: readonly number[] }

/** A text with some of its letters marked. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactNode {
  const runs: { readonly from: number; to: number }[] = []
  for (const at of marks) {
    const last = runs.at(-1)
    if (last?.to === at) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  }
  return (
    <span className={styles.text}>
      {runs.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(runs[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(runs.at(-1)?.to ?? 0)}
    </span>
  )
}
