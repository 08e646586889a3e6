import { useState, type ReactNode } from 'react'
import { copyText, downloadFile } from '#app/platform'
import { Button } from '#app/ui'
import type { CarriedFile } from '#core/model'
import { requestZip } from '#workers'
import type { Exported } from './export-formats.ts'
import { ExportPreview } from './export-preview.tsx'
import styles from './export.module.css'

/** An export to look at, with the ways to take it away. */
export function ExportResult({ exported }: { readonly exported: Exported }): ReactNode {
  const { files, saveAs, archive, diagnostics } = exported
  const [path, setPath] = useState<string | null>(null)
  const [status, say] = useState('')
  const shown = files.find((file) => file.path === path) ?? mostTelling(files)
  const text = shown && 'text' in shown ? shown.text : null

  const act = (action: () => Promise<void>, done: string): void => {
    action().then(
      () => say(done),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    )
  }
  const save = async (): Promise<void> => {
    const content = archive ? await requestZip(files) : (text ?? '')
    downloadFile(saveAs, content)
  }
  if (!shown) return <p className={styles.quiet}>There is nothing to export yet.</p>
  return (
    <>
      <ExportPreview files={files} shown={shown} onShow={setPath} diagnostics={diagnostics} />
      <div className={styles.actions}>
        <span role="status" className={styles.quiet}>
          {status}
        </span>
        <Button
          disabled={text === null}
          onClick={() => act(() => copyText(text ?? ''), `${shown.path} is copied.`)}
        >
          Copy
        </Button>
        <Button variant="primary" onClick={() => act(save, `${saveAs} is saved.`)}>
          Download {saveAs}
        </Button>
      </div>
    </>
  )
}

/** The file a person most likely wants to see first: a schema. */
function mostTelling(files: readonly CarriedFile[]): CarriedFile | undefined {
  return files.find(({ path }) => path.endsWith('schema.json')) ?? files[0]
}
