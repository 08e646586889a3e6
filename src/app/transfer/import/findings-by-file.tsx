import type { ReactNode } from 'react'
import { DiagnosticList } from '#app/ui'
import type { Diagnostic } from '#core/diagnostics'
import { groupByFile } from './group-by-file.ts'
import styles from '../transfer.module.css'

/** As many as a person may read; the rest is counted. */
const most = 200

/** Diagnostics under the names of the files they are about. */
export function FindingsByFile({
  diagnostics,
}: {
  readonly diagnostics: readonly Diagnostic[]
}): ReactNode {
  if (diagnostics.length === 0) return null
  const hidden = diagnostics.length - most
  return (
    <div className={styles.findings}>
      {groupByFile(diagnostics.slice(0, most)).map(({ file, diagnostics: found }) => (
        <section key={file ?? ''}>
          {file !== null && <h4 className={styles.file}>{file}</h4>}
          <DiagnosticList diagnostics={found} />
        </section>
      ))}
      {hidden > 0 && <p>{hidden} more are not shown here.</p>}
    </div>
  )
}
