import type { ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import { Button } from '#app/ui'
import { FindingsByFile } from './findings-by-file.tsx'
import type { ImportRequest } from './import-request.ts'
import styles from '../transfer.module.css'

const understood = [
  'an App Services export: a folder or zip with root_config.json, realm_config.json, config.json or stitch.json',
  'schema.json, with or without relationships.json',
  'a $jsonSchema validator, or the output of listCollections',
  'an Admin API schema body',
  'a Realm Object Schema in JSON, in canonical form or shorthand',
  'model code of a Realm SDK: Swift, Kotlin, C#, Dart, TypeScript, JavaScript, Java or C++',
  'a Tandem project file',
]

type NothingFoundProps = {
  readonly request: ImportRequest
  readonly diagnostics: readonly Diagnostic[]
}

/** Nothing that can be imported: what was wrong, and what would have been understood. */
export function NothingFound({ request, diagnostics }: NothingFoundProps): ReactNode {
  const told = diagnostics.filter(({ code }) => code !== 'workspace/nothing-found')
  return (
    <div className={styles.problem} role="alert">
      <h3>No schema was found in {subjectOf(request)}</h3>
      <FindingsByFile diagnostics={told} />
      <p>Nothing was changed. These are understood:</p>
      <ul className={styles.understood}>
        {understood.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
    </div>
  )
}

function subjectOf(request: ImportRequest): string {
  if (request.kind === 'text') return 'what was pasted'
  const [first, ...others] = request.files
  if (!first) return 'a folder without files'
  return others.length === 0 ? first.path : `${request.files.length.toLocaleString('en')} files`
}

type ReadingFailedProps = { readonly reason: string; readonly onRetry: () => void }

/** The files could not be read at all. */
export function ReadingFailed({ reason, onRetry }: ReadingFailedProps): ReactNode {
  return (
    <div className={styles.problem} role="alert">
      <h3>The files could not be read</h3>
      <p>{reason} Nothing was changed.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}
