import { dispatch, openSession, redo, undo, type Session, type Transaction } from '#core/edits'
import { countedIds, objectTypesOf, type CarriedFile, type Document } from '#core/model'
import {
  clientFile,
  clientText,
  importTransaction,
  planImport,
  readClientFile,
  readClientText,
  readProject,
  readServerTexts,
  serverTexts,
  writeProject,
  type ImportMode,
  type ImportSource,
} from '#core/workspace'
import { agree } from '../laws/agree.ts'
import { flawsOf } from '../laws/well-formed.ts'
import { deriveAll } from './derive-all.ts'

const modes: readonly ImportMode[] = ['merge', 'replace']

/**
 * Nothing that is imported brings anything down: every source in these files arrives as one step that applies, leaves a
 * well-formed model that can be written in every form and saved, arrives only once, and is taken back by one undo.
 */
export function surviveImport(files: readonly CarriedFile[], before: Document): void {
  const { sources } = planImport(files, countedIds('plan-'))
  for (const source of sources) for (const mode of modes) importOne(before, source, mode)
}

function importOne(before: Document, source: ImportSource, mode: ImportMode): void {
  const { transaction } = importTransaction(before, source, mode, countedIds('new-'))
  if (!transaction) return
  const { document } = takeStep(openSession(before), transaction)
  const again = importTransaction(document, source, mode, countedIds('again-'))
  agree(`importing again changes nothing: ${mode}`, again.transaction?.edits ?? [], [])
}

/** Nothing that is typed brings anything down: what a text asks for applies, and is taken back. */
export function surviveTyping(document: Document, damage: (text: string) => string): void {
  const session = openSession(document)
  const take = (transaction: Transaction | null): void => {
    if (transaction) takeStep(session, transaction)
  }
  for (const { id } of objectTypesOf(document.model).slice(0, 2)) {
    const texts = serverTexts(document.model, id)
    const client = damage(clientText(document.model, id).text)
    take(readClientText(document, id, client, countedIds('c-')).transaction)
    if (!texts) continue
    const schema = texts.schema.text
    const relationships = texts.relationships?.text ?? null
    const typed = [
      { schema: damage(schema), relationships },
      { schema, relationships: damage(relationships ?? '{}') },
    ]
    for (const each of typed)
      take(readServerTexts(document, id, each, countedIds('s-')).transaction)
  }
  const file = damage(clientFile(document.model))
  take(readClientFile(document, file, countedIds('f-')).transaction)
}

function takeStep(session: Session, transaction: Transaction): Session {
  const { session: after, diagnostics } = dispatch(session, transaction)
  agree('every edit applies', diagnostics, [])
  agree('the model is well formed', flawsOf(after.document.model), [])
  deriveAll(after.document)
  const back = undo(after)
  agree('undo leads back', back.document, session.document)
  agree('redo leads forward', redo(back).document, after.document)
  const saved = { name: 'x', document: after.document, history: after.history }
  agree('it can be saved', readProject('x.json', writeProject(saved)).value, saved)
  return after
}
