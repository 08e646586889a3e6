import { dispatch, openSession, type Edit, type Transaction } from '#core/edits'
import { countedIds, objectTypesOf, type Document, type Model } from '#core/model'
import {
  clientFile,
  exportAppServices,
  importTransaction,
  planImport,
  readClientFile,
} from '#core/workspace'
import { agree } from './agree.ts'
import { appIn, opened } from './export-laws.ts'

/**
 * Law 7 for a model both sides can express: a client that has nothing but its own text says what the server’s files
 * say, byte for byte, whether the model came from a person or from those files. Which collection a type lies in is the
 * one thing that has to be said again.
 */
export function agreementLaw(model: Model): void {
  const files = exportAppServices(model)
  agree('client → server', exportAppServices(throughClient(model).model), files)
  const source = appIn(files)
  if (!source) throw new Error('The app was not found.')
  const { model: read } = opened(source)
  agree('server → client → server', exportAppServices(throughClient(read).model), files)
}

/**
 * Law 7 with memory: what the text of one side says of a document is what the document says already, so that all that
 * only the other side knows stays, byte for byte.
 */
export function rememberedAgreementLaw(document: Document): void {
  const files = exportAppServices(document.model)
  const client = clientFile(document.model)
  const { transaction } = readClientFile(document, `${client}\n`, countedIds('x-'))
  const after = arrived(document, transaction)
  agree('the server’s files stay', exportAppServices(after.model), files)
  const source = appIn(files)
  if (!source) return
  const outcome = importTransaction(document, source, 'replace', countedIds('y-'))
  agree('the client’s file stays', clientFile(arrived(document, outcome.transaction).model), client)
}

/** A new document that was told nothing but the client’s text of a model, and where its collections lie. */
function throughClient(model: Model): Document {
  const file = { path: 'client.json', text: clientFile(model) }
  const [source] = planImport([file], countedIds('client-')).sources
  if (!source) throw new Error('The client’s text was not found.')
  const document = opened(source)
  const homes = new Map(objectTypesOf(model).map(({ name, collection }) => [name, collection]))
  const edits = objectTypesOf(document.model).flatMap(({ id, name, kind }): Edit[] => {
    const collection = homes.get(name)
    if (!collection || kind === 'embedded') return []
    return [{ kind: 'setCollection', objectType: id, collection }]
  })
  return edits.length === 0
    ? document
    : arrived(document, { label: 'Say where', origin: 'inspector', edits })
}

function arrived(document: Document, transaction: Transaction | null): Document {
  if (!transaction) return document
  const step = dispatch(openSession(document), transaction)
  agree('every edit applies', step.diagnostics, [])
  return step.session.document
}
