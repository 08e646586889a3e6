import {
  agreementOf,
  isServer,
  planSettlement,
  type AgreementChoices,
  type AgreementRow,
  type Party,
} from '#core/consistency'
import { applyEdits } from '#core/edits'
import { countedIds, viewOf, type Document, type IdSource, type Model } from '#core/model'
import { reconcile } from '#core/reconcile'
import { report } from '../../diagnostics.ts'
import type { ImportSource } from '../source.ts'
import { allSaid, keepingFiles, saidBeside } from './code.ts'
import { settleEach, type Compared } from './compare.ts'
import { isLoose, mergeSchemas } from './merge-schemas.ts'
import { withPartitionKey } from './partition-key.ts'
import type { ImportOutcome } from './transaction.ts'

/** The server of the open project, where it is compared with clients that are brought. */
const ownServer = 'the open project'

/**
 * The parties that some sources are, with the server of an open project where they bring none. Empty where there is
 * nothing to compare in one table: fewer than two, two servers, or a project, which speaks for both sides.
 */
export function partiesOf(document: Document, sources: readonly ImportSource[]): readonly Party[] {
  const known = richestOf(document, sources)
  const found = sources.flatMap((source): Party[] => {
    if (source.format === 'project') return []
    const { id, title, name } = source
    const { candidate } = saidBeside(document, source, known)
    const isAlone = sources.filter((one) => one.name === name).length === 1
    const party = { id, title: isAlone ? name : title, candidate }
    return [isServer(party) && isLoose(candidate) ? { ...party, partial: true } : party]
  })
  const servers = found.filter(isServer)
  if (found.length < 2 || found.length < sources.length || servers.length > 1) return []
  if (servers.length === 1 || document.model.order.length === 0) return found
  const candidate = { speaks: 'app-services', model: document.model } as const
  return [{ id: ownServer, title: 'This project’s server', candidate }, ...found]
}

/**
 * The model that knows best what code has no words for: the server’s, or else that of the client which is no code, or of
 * the open project.
 */
function richestOf(document: Document, sources: readonly ImportSource[]): Model {
  const schemas = sources.flatMap((source) => (source.format === 'project' ? [] : [source]))
  const server = schemas.find(({ format }) => format === 'app-services')
  const schema = schemas.find((source) => source.format === 'object-model' && !source.code)
  return (server ?? schema)?.candidate.model ?? document.model
}

/** Where parties disagree. An app that syncs by partitions has its key in every type, also where a client is silent. */
export function agreementAmong(parties: readonly Party[]): readonly AgreementRow[] {
  return agreementOf(withKeys(parties))
}

function withKeys(parties: readonly Party[]): readonly Party[] {
  const server = parties.find(isServer)
  if (!server) return parties
  const ids = countedIds('key of ')
  return parties.map((party) => ({
    ...party,
    candidate: withPartitionKey(server.candidate.model, party.candidate, ids).candidate,
  }))
}

/**
 * The edits that bring all parties in so that every row of their agreement is settled as chosen: the server’s, then one
 * client in the name of all. Afterwards the model says there what the chosen party says.
 */
function settleAgreement(
  document: Document,
  parties: readonly Party[],
  choices: AgreementChoices,
  ids: IdSource,
): Compared {
  const { client, resolve } = planSettlement(withKeys(parties), choices)
  const server = parties.find(isServer)
  const first = server ? serverEdits(document, server, ids) : { edits: [], diagnostics: [] }
  const between = applyEdits(document, first.edits) ?? document
  const { edits, diagnostics } = settleEach(
    between,
    { candidate: client, unsaid: allSaid },
    (disagreement) => resolve(between.model, disagreement),
    ids,
  )
  return {
    edits: [...first.edits, ...edits],
    diagnostics: [...first.diagnostics, ...diagnostics],
  }
}

function serverEdits(document: Document, { candidate }: Party, ids: IdSource): Compared {
  if (viewOf(document.model, 'app-services') === viewOf(candidate.model, 'app-services'))
    return { edits: [], diagnostics: [] }
  if (isLoose(candidate)) return mergeSchemas(document, candidate, [], ids)
  return reconcile(document.model, candidate, { ids, removeMissing: false })
}

/**
 * Makes one undoable transaction of the settlement; placing its cards joins it by its gesture. Model code among the
 * sources that the parties came from stays the person’s own.
 */
export function agreementTransaction(
  document: Document,
  parties: readonly Party[],
  choices: AgreementChoices,
  ids: IdSource,
  sources: readonly ImportSource[] = [],
): ImportOutcome {
  const { edits: settled, diagnostics } = settleAgreement(document, parties, choices, ids)
  const edits = [...settled, ...keepingFiles(document, sources, settled)]
  const titles = parties.map(({ title }) => title).join(', ')
  if (edits.length === 0) {
    const unchanged = report('nothing-changed', { title: titles })
    return { transaction: null, diagnostics: [...diagnostics, unchanged] }
  }
  const brought = parties.filter(({ id }) => id !== ownServer).length
  const label = `Import ${brought} compared schemas`
  const gesture = `import ${ids.property()}`
  return { transaction: { label, origin: 'import', edits, gesture }, diagnostics }
}
