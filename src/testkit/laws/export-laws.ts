import { dispatch, openSession, undo, type Session, type Transaction } from '#core/edits'
import { countedIds, emptyDocument, type CarriedFile, type Document } from '#core/model'
import {
  exportAppServices,
  importTransaction,
  planImport,
  type ImportMode,
  type ImportSource,
} from '#core/workspace'
import { agree } from './agree.ts'

const modes: readonly ImportMode[] = ['merge', 'replace']

/** The App Services app in these files; the first, where there are several. */
export function appIn(files: readonly CarriedFile[], prefix = 'read-'): ImportSource | null {
  const { sources } = planImport(files, countedIds(prefix))
  return sources.find(({ id }) => id.startsWith('app:')) ?? null
}

/** A new document with this source in it. */
export function opened(source: ImportSource): Document {
  return imported(openSession(), source, 'replace').document
}

/** The session after an import. Every edit of it must apply. */
function imported(session: Session, source: ImportSource, mode: ImportMode): Session {
  const ids = countedIds(`r${session.revision}-`)
  const { transaction } = importTransaction(session.document, source, mode, ids)
  return transaction ? done(session, transaction) : session
}

function done(session: Session, transaction: Transaction): Session {
  const step = dispatch(session, transaction)
  agree('every edit applies', step.diagnostics, [])
  return step.session
}

/** Law 1: an export that nobody has edited is written back byte for byte. */
export function exportWriteReadLaw(files: readonly CarriedFile[]): void {
  const source = appIn(files)
  if (!source) throw new Error('The app was not found.')
  agree('the export comes back', exportAppServices(opened(source).model), files)
}

/** Law 2: reading again what was written says nothing new, merged or in place of what is there. */
export function exportReadWriteLaw(files: readonly CarriedFile[]): void {
  const source = appIn(files)
  if (!source) return
  const document = opened(source)
  const again = appIn(exportAppServices(document.model), 'again-')
  for (const mode of modes) {
    if (!again) throw new Error('The app was not found again.')
    const { transaction } = importTransaction(document, again, mode, countedIds('x-'))
    agree(`reading again says nothing: ${mode}`, transaction?.edits ?? [], [])
  }
}

/** Law 4: an import is one step, and undoing it leaves what was there before. */
export function importUndoLaw(files: readonly CarriedFile[], before: Document): void {
  const source = appIn(files)
  if (!source) return
  for (const mode of modes) {
    const session = openSession(before)
    const after = imported(session, source, mode)
    if (after === session) continue
    const back = undo(after)
    agree(`undo leads back: ${mode}`, back.document, before)
    agree(
      `undo leads back to the files: ${mode}`,
      exportAppServices(back.document.model),
      exportAppServices(before.model),
    )
  }
}

/** Law 6: the same files give the same model and the same files again, whatever the order they come in. */
export function exportDeterminismLaw(files: readonly CarriedFile[]): void {
  const [source, turned] = [appIn(files), appIn(files.toReversed())]
  const [here, there] = [source, turned].map((one) => (one ? opened(one) : emptyDocument).model)
  agree('the order of files says nothing', there, here)
}
