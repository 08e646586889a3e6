import type { ReactNode } from 'react'
import { DiagnosticList, Select } from '#app/ui'
import type { Diagnostic } from '#core/diagnostics'
import type { CarriedFile } from '#core/model'
import styles from './export.module.css'

/** As much text as a look needs, in UTF-16 units; the whole is copied and saved. */
const most = 100_000

type ExportPreviewProps = {
  readonly files: readonly CarriedFile[]
  readonly shown: CarriedFile
  readonly onShow: (path: string) => void
  readonly diagnostics: readonly Diagnostic[]
}

/** One of the files as it will be written, and what this format does not say. */
export function ExportPreview({
  files,
  shown,
  onShow,
  diagnostics,
}: ExportPreviewProps): ReactNode {
  return (
    <>
      {files.length > 1 && (
        <Select
          label={`File (${files.length})`}
          value={shown.path}
          options={files.map(({ path }) => ({ value: path, label: path }))}
          onChange={onShow}
        />
      )}
      <FileText file={shown} />
      {diagnostics.length > 0 && (
        <details className={styles.notes}>
          <summary>
            {diagnostics.length === 1 ? '1 thing' : `${diagnostics.length} things`} this format does
            not say
          </summary>
          <DiagnosticList diagnostics={diagnostics.slice(0, 200)} />
        </details>
      )}
    </>
  )
}

function FileText({ file }: { readonly file: CarriedFile }): ReactNode {
  if ('bytes' in file)
    return (
      <p className={styles.quiet}>{file.bytes.length.toLocaleString()} bytes, kept as they are.</p>
    )
  const { path, text } = file
  return (
    <>
      <textarea
        className={styles.text}
        aria-label={`Text of ${path}`}
        readOnly
        wrap="off"
        spellCheck={false}
        value={text.slice(0, most)}
      />
      {text.length > most && (
        <p className={styles.quiet}>
          Only the beginning is shown; the whole text is copied and saved.
        </p>
      )}
    </>
  )
}
