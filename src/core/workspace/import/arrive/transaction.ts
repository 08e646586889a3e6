import type { Diagnostic } from '#core/diagnostics'
import {
  dispatch,
  layoutEdits,
  openSession,
  sameValue,
  type Edit,
  type Transaction,
} from '#core/edits'
import {
  emptyApp,
  sameSuppression,
  type CardLook,
  type Document,
  type IdSource,
  type Model,
  type ObjectTypeId,
  type Point,
  type Settings,
} from '#core/model'
import { reconcile } from '#core/reconcile'
import { report } from '../../diagnostics.ts'
import { keepingFiles, saidBeside } from './code.ts'
import { settleCandidate, type Choices } from './compare.ts'
import { isLoose, mergeSchemas } from './merge-schemas.ts'
import { withPartitionKey } from './partition-key.ts'
import type { ImportSource } from '../source.ts'

/**
 * - `merge`: what the source describes is added or brought up to date; everything else stays.
 * - `replace`: object types that the source could describe and does not are removed too.
 * - `compare`: as merging, but where the source disagrees with what the document says for the other side, each
 *   disagreement is settled as chosen. A project speaks for both sides, and is merged.
 *
 * All keep the ids and places of what matches, and what only the other format knows about it.
 */
export type ImportMode = 'merge' | 'replace' | 'compare'

/** The step that brings a source in, or none when the document says all of it already. */
export type ImportOutcome = {
  readonly transaction: Transaction | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes one undoable transaction of an import; placing its cards joins it by its gesture. Importing the same source
 * twice, with the same choices, changes nothing the second time.
 */
export function importTransaction(
  document: Document,
  source: ImportSource,
  mode: ImportMode,
  ids: IdSource,
  choices: Choices = new Map(),
): ImportOutcome {
  const arriving =
    mode === 'compare' && source.format !== 'project'
      ? settleCandidate(document, saidBeside(document, source, document.model), choices, ids)
      : editsOf(document, source, mode, ids)
  const { diagnostics } = arriving
  const edits = [...arriving.edits, ...keepingFiles(document, [source], arriving.edits)]
  const label = `Import ${source.name}`
  if (edits.length === 0) {
    const unchanged = report('nothing-changed', { title: source.title })
    return { transaction: null, diagnostics: [...diagnostics, unchanged] }
  }
  const gesture = `import ${ids.property()}`
  return { transaction: { label, origin: 'import', edits, gesture }, diagnostics }
}

type Edits = { readonly edits: readonly Edit[]; readonly diagnostics: readonly Diagnostic[] }

function editsOf(document: Document, source: ImportSource, mode: ImportMode, ids: IdSource): Edits {
  if (mode === 'merge' && source.format === 'app-services' && isLoose(source.candidate))
    return mergeSchemas(document, source.candidate, source.diagnostics, ids)
  if (source.format !== 'project') {
    const beside = saidBeside(document, source, document.model)
    const { candidate, diagnostics } = withPartitionKey(document.model, beside.candidate, ids)
    const options = { ids, removeMissing: mode === 'replace', unsaid: beside.unsaid }
    const { edits, diagnostics: more } = reconcile(document.model, candidate, options)
    return { edits, diagnostics: [...diagnostics, ...more] }
  }
  const { document: brought } = source.project
  if (mode === 'replace') return { edits: replaceDocument(document, brought), diagnostics: [] }
  return mergeDocument(document, brought, ids)
}

/** Brings in what both sides say of a document, the cards of the types that are new, and what lies beside them. */
function mergeDocument(current: Document, brought: Document, ids: IdSource): Edits {
  const options = { ids, removeMissing: false }
  const client = reconcile(current.model, { speaks: 'object-model', model: brought.model }, options)
  const between = applied(current, client.edits)
  const served = { ...brought.model, app: emptyApp }
  const server = reconcile(between.model, { speaks: 'app-services', model: served }, options)
  const known = new Set(current.model.order)
  const positions: Record<ObjectTypeId, Point> = { ...current.layout.positions }
  const cards: Record<ObjectTypeId, CardLook> = { ...current.layout.cards }
  for (const [from, to] of server.identity) {
    if (known.has(to)) continue
    const point = brought.layout.positions[from]
    const look = brought.layout.cards[from]
    if (point) positions[to] = point
    if (look) cards[to] = look
  }
  const layout = {
    ...current.layout,
    positions,
    cards,
    notes: { ...brought.layout.notes, ...current.layout.notes },
    areas: { ...brought.layout.areas, ...current.layout.areas },
  }
  const arrived = [...server.identity.values()].filter((id) => !known.has(id))
  const placed = layoutEdits(current.layout, layout, arrived)
  return {
    edits: [...client.edits, ...server.edits, ...placed],
    diagnostics: [...client.diagnostics, ...server.diagnostics],
  }
}

function applied(document: Document, edits: readonly Edit[]): Document {
  if (edits.length === 0) return document
  const transaction = { label: 'Merge', origin: 'import', edits } as const
  return dispatch(openSession(document), transaction).session.document
}

/** The edits that make one document the other, object type by object type. */
export function replaceDocument(current: Document, next: Document): readonly Edit[] {
  const edits: Edit[] = []
  const changed = changedTypes(current.model, next.model)
  const reordered = !sameValue(current.model.order, next.model.order)
  if (changed.length > 0 || reordered)
    edits.push({
      kind: 'putObjectTypes',
      objectTypes: Object.fromEntries(
        changed.map((id) => [id, next.model.objectTypes.get(id) ?? null]),
      ),
      order: next.model.order,
    })
  if (!sameValue(current.model.app, next.model.app))
    edits.push({ kind: 'setApp', app: next.model.app })
  const spelling = next.model.spelling['object-model'] ?? null
  if (!sameValue(current.model.spelling['object-model'] ?? null, spelling))
    edits.push({ kind: 'setClientFileSpelling', spelling })
  edits.push(...layoutEdits(current.layout, next.layout, next.model.order))
  return [...edits, ...settingsEdits(current.settings, next.settings)]
}

function settingsEdits(current: Settings, next: Settings): readonly Edit[] {
  const gone = current.suppressed.filter(
    (one) => !next.suppressed.some((other) => sameSuppression(one, other)),
  )
  const fresh = next.suppressed.filter(
    (one) => !current.suppressed.some((other) => sameValue(one, other)),
  )
  return [
    ...(current.profile === next.profile
      ? []
      : [{ kind: 'setProfile', profile: next.profile } as const]),
    ...gone.map(({ code, objectType, property }): Edit => ({
      kind: 'unsuppress',
      suppression: { code, objectType, property },
    })),
    ...fresh.map((suppression): Edit => ({ kind: 'suppress', suppression })),
  ]
}

function changedTypes(current: Model, next: Model): readonly ObjectTypeId[] {
  const all = new Set([...current.order, ...next.order])
  return [...all].filter(
    (id) =>
      current.objectTypes.get(id) !== next.objectTypes.get(id) &&
      !sameValue(current.objectTypes.get(id) ?? null, next.objectTypes.get(id) ?? null),
  )
}
