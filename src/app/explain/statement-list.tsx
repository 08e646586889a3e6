import type { ReactNode } from 'react'
import type { Statement } from '#core/explain'
import { Icon, SpokenText } from '#app/ui'
import styles from './explain.module.css'

/** Statements, each with where its rule comes from. */
export function StatementList({
  statements,
}: {
  readonly statements: readonly Statement[]
}): ReactNode {
  return (
    <ul className={styles.statements}>
      {statements.map(({ id, text, source }, index) => (
        <li key={`${id} ${index}`}>
          <p>
            <SpokenText text={text} />
          </p>
          <Source source={source} />
        </li>
      ))}
    </ul>
  )
}

/** A page of the documentation opens beside the app; a file of an SDK is only named. */
function Source({ source }: { readonly source: string }): ReactNode {
  if (!source.startsWith('https://')) return <span className={styles.source}>{source}</span>
  return (
    <a className={styles.source} href={source} target="_blank" rel="noopener noreferrer">
      {pageOf(source)}
      <Icon name="external" size={10} />
    </a>
  )
}

/** The path of a page below all documentation: `app-services/schemas/types`. */
function pageOf(source: string): string {
  const { pathname } = new URL(source)
  return pathname.replace(/^\/docs\/(?:atlas\/)?/, '').replace(/\/$/, '')
}
