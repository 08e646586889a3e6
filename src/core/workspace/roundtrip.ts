import { dispatch, openSession } from '#core/edits'
import { findApps, writeApp, type FoundApp } from '#core/formats'
import type { CarriedFile, IdSource, Model } from '#core/model'
import { bytesOf } from './archive/write-zip.ts'
import { appSource } from './import/sources.ts'
import { importTransaction } from './import/arrive/transaction.ts'

/** A file that does not come back as it was: the offset of the first byte that differs, or what happened to the file. */
export type Difference = {
  readonly path: string
  readonly at: number | 'missing' | 'added'
}

/** What became of one export that was read into a project and written again. */
export type Roundtrip = {
  /** The export's folder, '' for the top. */
  readonly root: string
  readonly files: number
  readonly differences: readonly Difference[]
}

/** Reads every App Services export among these files into a new project, writes it, and compares byte for byte. */
export function roundtripApps(files: readonly CarriedFile[], ids: IdSource): readonly Roundtrip[] {
  return findApps(files).map((app) => ({
    root: app.root,
    files: app.files.length,
    differences: compareFiles(app.files, writeApp(openApp(app, ids))),
  }))
}

function openApp(app: FoundApp, ids: IdSource): Model {
  const session = openSession()
  const { value: source } = appSource(app, ids, null)
  if (!source) return session.document.model
  const { transaction } = importTransaction(session.document, source, 'replace', ids)
  return (transaction ? dispatch(session, transaction).session : session).document.model
}

/** Every difference between two sets of files, sorted by path. */
function compareFiles(
  before: readonly CarriedFile[],
  after: readonly CarriedFile[],
): readonly Difference[] {
  const written = new Map(after.map((file) => [file.path, file]))
  const differences: Difference[] = []
  for (const file of before) {
    const again = written.get(file.path)
    written.delete(file.path)
    const at = again ? firstDifference(file, again) : 'missing'
    if (at !== null) differences.push({ path: file.path, at })
  }
  for (const path of written.keys()) differences.push({ path, at: 'added' })
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function firstDifference(a: CarriedFile, b: CarriedFile): number | null {
  if ('text' in a && 'text' in b && a.text === b.text) return null
  const left = bytesOf(a)
  const right = bytesOf(b)
  const length = Math.max(left.length, right.length)
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) return at
  return null
}
