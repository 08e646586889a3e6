import {
  arrange,
  compareSides,
  type Disagreement,
  type Resolution,
  type Settled,
} from '#core/consistency'
import type { Diagnostic } from '#core/diagnostics'
import { applyEdits, type Edit } from '#core/edits'
import { countedIds, type Document, type IdSource, type Model } from '#core/model'
import { reconcile, type Unsaid } from '#core/reconcile'
import { saidBeside, type Said } from './code.ts'
import { isLoose } from './merge-schemas.ts'
import { withPartitionKey } from './partition-key.ts'
import type { ImportSource } from '../source.ts'

/** The way out that was chosen for each disagreement, by its key; of those left out the likely one is taken. */
export type Choices = ReadonlyMap<string, Resolution>

/**
 * Where a source, which speaks for one side, disagrees with what a document says for the other. Empty for a project,
 * which speaks for both. Schemas that came without an app speak for their collections alone: they miss no type.
 */
export function disagreementsWith(
  document: Document,
  source: ImportSource,
): readonly Disagreement[] {
  if (source.format === 'project') return []
  const ids = countedIds('compared ')
  const said = saidBeside(document, source, document.model)
  const { candidate } = withPartitionKey(document.model, said.candidate, ids)
  return disagreements(document.model, { ...said, candidate })
}

function disagreements(model: Model, { candidate, unsaid }: Said): readonly Disagreement[] {
  const found = compareSides(model, candidate).filter(({ server }) => !isUnsaid(server, unsaid))
  if (candidate.speaks === 'object-model' || !isLoose(candidate)) return found
  return found.filter(({ aspect }) => aspect !== 'type-not-on-server')
}

/** Is it about what the candidate has no words for? */
function isUnsaid({ objectType, property }: Disagreement['server'], unsaid: Unsaid): boolean {
  if (property !== null) return unsaid.properties.has(property)
  return objectType !== null && unsaid.objectTypes.has(objectType)
}

/**
 * The way out that is likely meant: the server, whose data there are already, is right about what a property is; what
 * clients need is added to it; and what they do not have yet stays away from them.
 */
export function likelyResolution({ aspect, resolutions }: Disagreement): Resolution {
  if (aspect === 'property-not-on-server' || aspect === 'type-not-on-server') return 'client'
  const isLess = aspect === 'property-not-on-client' || aspect === 'type-not-on-client'
  return isLess && resolutions.includes('apart') ? 'apart' : 'server'
}

/** What brings something in, and what is to be said about it. */
export type Compared = {
  readonly edits: readonly Edit[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The edits that bring a candidate in so that every disagreement is settled as chosen. */
export function settleCandidate(
  document: Document,
  brought: Said,
  choices: Choices,
  ids: IdSource,
): Compared {
  return settleEach(document, brought, (one) => resolutionOf(one, choices), ids)
}

/** The same, asking for each disagreement how it is to be settled: only what it offers. */
export function settleEach(
  document: Document,
  brought: Said,
  resolve: (disagreement: Disagreement) => Resolution,
  ids: IdSource,
): Compared {
  const { unsaid } = brought
  const { candidate, diagnostics } = withPartitionKey(document.model, brought.candidate, ids)
  const settled = disagreements(document.model, { candidate, unsaid }).map(
    (disagreement): Settled => ({
      disagreement,
      resolution: resolve(disagreement),
    }),
  )
  const { before, candidate: arriving, after } = arrange(document.model, candidate, settled)
  const { model } = applyEdits(document, before) ?? document
  const { edits, diagnostics: more } = reconcile(model, arriving, {
    ids,
    removeMissing: false,
    unsaid,
  })
  return { edits: [...before, ...edits, ...after], diagnostics: [...diagnostics, ...more] }
}

function resolutionOf(disagreement: Disagreement, choices: Choices): Resolution {
  const chosen = choices.get(disagreement.key)
  return chosen && disagreement.resolutions.includes(chosen)
    ? chosen
    : likelyResolution(disagreement)
}
