import type { ReactNode } from 'react'
import { Button } from '#app/ui'
import { ExportResult } from './export-result.tsx'
import styles from './export.module.css'
import { useWriting, type Write } from './use-writing.ts'

type BackgroundExportProps = {
  readonly write: Write
  /** What is written, as in “the code”. */
  readonly what: string
}

/** An export that is written beside the page: how far it is, then the export. */
export function BackgroundExport({ write, what }: BackgroundExportProps): ReactNode {
  const { writing, retry } = useWriting(write)
  if (writing.state === 'written') return <ExportResult exported={writing.exported} />
  if (writing.state === 'writing')
    return (
      <p className={styles.quiet} role="status">
        Writing {what}…{writing.share !== null && ` ${Math.round(writing.share * 100)} %`}
      </p>
    )
  return (
    <div role="alert">
      <p>{writing.reason}</p>
      <Button onClick={retry}>Try again</Button>
    </div>
  )
}
