import type { Diagnostic } from '#core/diagnostics'
import { sameValue, type Edit } from '#core/edits'
import {
  emptyApp,
  objectTypesOf,
  viewOf,
  type IdSource,
  type Model,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Candidate,
} from '#core/model'
import { report } from './diagnostics.ts'
import { editsBetween } from './edits-between.ts'
import { identifyProperties, identifyTypes, identify, type Identity } from './match/identity.ts'
import { guessRenames, matchHidden } from './match/match-properties.ts'
import { matchTypes, type TypeMatches } from './match/match-types.ts'
import { mergeType, newType } from './merge/merge-type.ts'
import { settleNames } from './merge/settle-names.ts'
import { settle, type NextTypes } from './merge/settle.ts'
import { canSayGone } from './side.ts'

export type ReconcileOptions = {
  /** Ids for what is new and cannot keep the candidate's. */
  readonly ids: IdSource
  /** Does the candidate speak for everything its side can say, so that an object type it leaves out is gone? */
  readonly removeMissing: boolean
  /** The object types whose text was read: on the server only these can be meant by a collection. */
  readonly scope?: readonly ObjectTypeId[]
  /** What the text had no words for, though its side has: it stays as it is. */
  readonly unsaid?: Unsaid
}

/** Object types and properties of the current model that a text cannot mean to remove by leaving them out. */
export type Unsaid = {
  readonly objectTypes: ReadonlySet<ObjectTypeId>
  readonly properties: ReadonlySet<PropertyId>
}

const nothing: Unsaid = { objectTypes: new Set(), properties: new Set() }

export type Reconciled = {
  /** Applied one after the other they always succeed. Empty when the candidate says nothing new. */
  readonly edits: readonly Edit[]
  readonly diagnostics: readonly Diagnostic[]
  /** Candidate id -> id in the model afterwards, for every object type of the candidate. */
  readonly identity: ReadonlyMap<ObjectTypeId, ObjectTypeId>
}

/**
 * The edits by which the current model comes to say what the candidate says, on behalf of one side. What that side
 * cannot express stays, and so does identity: object types and properties are matched by recorded identity, name, name
 * in another case, and last by a guess that allows one answer only.
 *
 * Cost: linear in the candidate and what it matches; the whole model is walked only to remove what is missing.
 */
export function reconcile(
  current: Model,
  { speaks, model }: Candidate,
  options: ReconcileOptions,
): Reconciled {
  const candidate = { speaks, model: viewOf(model, speaks) }
  const diagnostics: Diagnostic[] = []
  const found = matchTypes(current, candidate, options)
  const objectTypes = identifyTypes(current, candidate.model, found, options.ids)
  sayTies(found, diagnostics)
  guessProperties(current, candidate, found, objectTypes, diagnostics)
  const properties = identifyProperties(current, candidate.model, found, options.ids)
  const unsaid = options.unsaid ?? nothing
  const next = nextTypes(current, candidate, found, { objectTypes, properties }, unsaid)
  if (options.removeMissing) removeMissing(current, candidate, next, unsaid)
  settleNames(current, next, candidate.speaks, diagnostics)
  settle(current, next, candidate.speaks)
  const edits = [...editsBetween(current, next), ...wholeEdits(current, candidate, objectTypes)]
  return { edits, diagnostics, identity: objectTypes }
}

function sayTies({ ties }: TypeMatches, diagnostics: Diagnostic[]): void {
  for (const { type, others } of ties) {
    const slots = { subject: `\`${type.name}\``, others: names(others) }
    diagnostics.push(report('looks-like-rename', slots, { objectType: type.id }))
  }
}

function guessProperties(
  model: Model,
  { speaks }: Candidate,
  { matches }: TypeMatches,
  objectTypes: Identity['objectTypes'],
  diagnostics: Diagnostic[],
): void {
  const identity = { objectTypes, properties: new Map() }
  const within = {
    find: (id: ObjectTypeId) => model.objectTypes.get(id),
    shapeOf: (property: Property) => identify(property, identity),
  }
  for (const { candidate, current, properties } of matches.values()) {
    matchHidden(speaks, candidate, current, properties, within)
    const ties = guessRenames(speaks, candidate, current, properties, within)
    for (const { property, others } of ties) {
      const slots = { subject: `\`${candidate.name}.${property.name}\``, others: names(others) }
      diagnostics.push(report('looks-like-rename', slots, { objectType: current.id }))
    }
  }
}

function names(nodes: readonly { readonly name: string }[]): string {
  return nodes.map(({ name }) => `\`${name}\``).join(', ')
}

function nextTypes(
  current: Model,
  { speaks, model }: Candidate,
  { matches }: TypeMatches,
  identity: Identity,
  unsaid: Unsaid,
): NextTypes {
  const next: NextTypes = new Map()
  for (const type of objectTypesOf(model)) {
    const match = matches.get(type.id)
    const after = match
      ? mergeType(current, speaks, match, identity, unsaid.properties)
      : newType(current, speaks, type, identity)
    next.set(after.id, after)
  }
  return next
}

function removeMissing(
  current: Model,
  { speaks }: Candidate,
  next: NextTypes,
  { objectTypes }: Unsaid,
): void {
  for (const type of objectTypesOf(current))
    if (!next.has(type.id) && canSayGone(speaks, type) && !objectTypes.has(type.id))
      next.set(type.id, null)
}

function wholeEdits(
  current: Model,
  { speaks, model }: Candidate,
  objectTypes: Identity['objectTypes'],
): readonly Edit[] {
  if (speaks === 'app-services') {
    const { app } = model
    return app === emptyApp || sameValue(app, current.app) ? [] : [{ kind: 'setApp', app }]
  }
  const written = model.spelling['object-model']
  if (!written) return []
  const gaps = written.gaps.map((gap) => ({
    ...gap,
    objectType: objectTypes.get(gap.objectType) ?? gap.objectType,
  }))
  const spelling = { ...written, gaps }
  const isSame = sameValue(spelling, current.spelling['object-model'])
  return isSame ? [] : [{ kind: 'setClientFileSpelling', spelling }]
}
