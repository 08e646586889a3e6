import type { Diagnostic, Outcome } from '#core/diagnostics'
import { makeModel, type Candidate, type Collection, type IdSource } from '#core/model'
import { report } from '../diagnostics.ts'
import { countOf, type Summary } from '../summary/values.ts'
import { TypeBuilder } from './build.ts'
import { singular } from './singular.ts'

export type InferOptions = {
  readonly collection: Collection
  readonly ids: IdSource
  /** The name of the object type. Absent: the singular of the collection's name. */
  readonly title?: string
  /** Require every field that no document lacks, where a field can be required at all. Absent: only `_id`. */
  readonly requireAlways?: boolean
  /** Names that other object types have already. */
  readonly isTaken?: (name: string) => boolean
}

/**
 * The schema that a sample calls for, as a candidate that speaks for the server: the object type of the collection, and
 * an embedded type for each place that holds objects. Says what was odd. Equal summaries give equal candidates. Source:
 * what App Services does when it generates a schema, and rules of ours where that is not documented.
 */
export function inferSchema(summary: Summary, options: InferOptions): Outcome<Candidate> {
  const { collection, title, isTaken = () => false } = options
  const diagnostics: Diagnostic[] = []
  const documents = countOf(summary, 'object')
  if (documents === 0) diagnostics.push(report('no-documents', { name: collection.name }))
  const builder = new TypeBuilder(options, isTaken, (diagnostic) => diagnostics.push(diagnostic))
  if (documents > 0) builder.buildRoot(title ?? singular(collection.name), collection, summary)
  return { value: { speaks: 'app-services', model: makeModel(builder.types()) }, diagnostics }
}
