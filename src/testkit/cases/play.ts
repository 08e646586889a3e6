import { invariant, type Diagnostic } from '#core/diagnostics'
import { dispatch, openSession, type Session, type Transaction } from '#core/edits'
import { countedIds, namespaceOf, objectTypesOf, type Model } from '#core/model'
import {
  clientFile,
  exportAppServices,
  importTransaction,
  planImport,
  problemsOf,
  readClientFile,
} from '#core/workspace'
import type { Files } from './read-cases.ts'

/** A project under way, and all that was said on the way. */
export type Played = { readonly session: Session; readonly said: readonly Diagnostic[] }

const empty: Played = { session: openSession(), said: [] }

const ids = countedIds()

/** Imports all that is found in these files, as someone does who drops them on the page. */
export function bring(files: Files, into: Played = empty): Played {
  if (files.size === 0) return into
  const carried = [...files].map(([path, text]) => ({ path, text }))
  const { sources, diagnostics } = planImport(carried, ids)
  return sources.reduce<Played>(
    (played, source) => {
      const { document } = played.session
      const outcome = importTransaction(document, source, 'merge', ids)
      const said = [...source.diagnostics, ...outcome.diagnostics]
      return carryOut(played, outcome.transaction, said)
    },
    { ...into, said: [...into.said, ...diagnostics] },
  )
}

/** Imports a client's text, where there is one. */
export function bringClient(text: string | null, into: Played = empty): Played {
  return text === null ? into : bring(new Map([['client.json', text]]), into)
}

/** Makes the client's file say this, as someone does who types it in the panel. */
export function typeClient(text: string, into: Played): Played {
  const { transaction, diagnostics } = readClientFile(into.session.document, text, ids)
  return carryOut(into, transaction, diagnostics)
}

function carryOut(
  { session, said }: Played,
  transaction: Transaction | null,
  more: readonly Diagnostic[],
): Played {
  const all = [...said, ...more.filter(({ code }) => code !== 'workspace/nothing-changed')]
  if (!transaction) return { session, said: all }
  const step = dispatch(session, transaction)
  invariant(step.session !== session, 'a transaction that was asked for is carried out')
  return { session: step.session, said: [...all, ...step.diagnostics] }
}

/** The model that came of it. */
export function modelOf({ session }: Played): Model {
  return session.document.model
}

/** All that is told of a project: what came up on the way, and what is wrong with it as it stands. */
export function toldOf({ session, said }: Played): readonly Diagnostic[] {
  return [...said, ...problemsOf(session.document).told]
}

/** The codes of these, each once, sorted. */
export function codesOf(told: readonly Diagnostic[]): readonly string[] {
  return [...new Set(told.map(({ code }) => code))].sort()
}

/** The server's files, by path. */
export function serverFilesOf(played: Played): Files {
  const files = exportAppServices(modelOf(played))
  return new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']))
}

/** The client's file. */
export function clientFileOf(played: Played): string {
  return clientFile(modelOf(played))
}

/** Where top-level types lie: data source, database and collection by the type's name. */
export function collectionsOf(played: Played): Readonly<Record<string, string>> {
  return Object.fromEntries(
    objectTypesOf(modelOf(played)).flatMap(({ name, collection }) =>
      collection ? [[name, namespaceOf(collection)]] : [],
    ),
  )
}
