import { readBson } from '../bson/read-bson.ts'
import { readJson } from '../json/read-json.ts'
import type { DocumentReader } from './document-reader.ts'

/** The written forms of documents: BSON one after another, or Extended JSON as an array, line by line or alone. */
export type DocumentForm = 'bson' | 'json'

/** Opens a reader; `file` is the name under which it reports. Keeps no document, and reads on past a broken one. */
export function openReader(file: string, form: DocumentForm): DocumentReader {
  return form === 'bson' ? readBson() : readJson(file)
}
