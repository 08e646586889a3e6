import { sameValue } from '#core/edits'
import {
  indexOf,
  namespaceOf,
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type ValueType,
  type Candidate,
} from '#core/model'
import { matchByName, type PropertyMatches } from './match-properties.ts'
import { canBe, canSayGone } from '../side.ts'

/** Who is who: a candidate object type and the current one that it describes. */
export type TypeMatch = {
  readonly candidate: ObjectType
  readonly current: ObjectType
  readonly properties: PropertyMatches
}

export type TypeTie = { readonly type: ObjectType; readonly others: readonly ObjectType[] }

export type TypeMatches = {
  /** By the id of the candidate. */
  readonly matches: ReadonlyMap<ObjectTypeId, TypeMatch>
  readonly ties: readonly TypeTie[]
}

export type MatchOptions = {
  readonly removeMissing: boolean
  readonly scope?: readonly ObjectTypeId[]
}

/** Matches candidate object types to current ones, the surest sign first. Each current type is matched at most once. */
export function matchTypes(
  current: Model,
  { speaks, model }: Candidate,
  options: MatchOptions,
): TypeMatches {
  const matches = new Map<ObjectTypeId, TypeMatch>()
  const taken = new Set<ObjectTypeId>()
  const scope = options.scope && new Set(options.scope)
  const candidates = objectTypesOf(model)
  const names = new Set(candidates.map(({ name }) => name))
  const find = (id: ObjectTypeId): ObjectType | undefined => {
    const type = current.objectTypes.get(id)
    return type?.only && names.has(type.name) ? onBoth(type) : type
  }
  const isFree = (candidate: ObjectType, id: ObjectTypeId): boolean => {
    const type = current.objectTypes.get(id)
    if (!type || taken.has(id) || !canBe(speaks, candidate, type)) return false
    return candidate.kind === 'embedded' || speaks === 'object-model' || !scope || scope.has(id)
  }
  const settle = (candidate: ObjectType, id: ObjectTypeId | undefined): void => {
    const type = id === undefined ? undefined : current.objectTypes.get(id)
    if (!type || matches.has(candidate.id)) return
    taken.add(type.id)
    const properties = matchByName(speaks, candidate, type, find)
    matches.set(candidate.id, { candidate, current: type, properties })
  }
  const open = (): ObjectType[] => candidates.filter(({ id }) => !matches.has(id))

  if (speaks === 'app-services') matchCollections(current, candidates, isFree, settle)
  matchNames(current, open, isFree, settle)
  if (options.scope) matchScope(current, open(), options.scope, names, isFree, settle)
  matchUses(current, model, matches, (candidate, id) => {
    const name = current.objectTypes.get(id)?.name ?? ''
    if (!names.has(name) && isFree(candidate, id)) settle(candidate, id)
  })
  matchCase(current, open(), isFree, settle)
  const gone = options.removeMissing
    ? objectTypesOf(current).filter((type) => !taken.has(type.id) && canSayGone(speaks, type))
    : []
  return { matches, ties: guessTypes(open(), gone, settle) }
}

/** The object type once the side speaks of it that was without it. */
function onBoth(type: ObjectType): ObjectType {
  const { only: _, ...both } = type
  return both
}

/** The object types of a candidate that a model has, too, and their properties: as reconciling it would match them. */
export function matchCandidate(current: Model, candidate: Candidate): readonly TypeMatch[] {
  return [...matchTypes(current, candidate, { removeMissing: false }).matches.values()]
}

type IsFree = (candidate: ObjectType, id: ObjectTypeId) => boolean
type Settle = (candidate: ObjectType, id: ObjectTypeId | undefined) => void

/**
 * On the server a collection is the surest identity of a type: its documents are there, whatever its title. Only where
 * a faulty app gives several types one collection do the titles decide.
 */
function matchCollections(
  current: Model,
  candidates: readonly ObjectType[],
  isFree: IsFree,
  settle: Settle,
): void {
  const { byName, byNamespace } = indexOf(current)
  const stored = candidates.filter(({ collection }) => collection !== null)
  const isAt = (id: ObjectTypeId, candidate: ObjectType): boolean =>
    sameValue(current.objectTypes.get(id)?.collection, candidate.collection)
  for (const candidate of stored) {
    const ids = byName.get(candidate.name) ?? []
    settle(
      candidate,
      ids.find((id) => isAt(id, candidate) && isFree(candidate, id)),
    )
  }
  for (const candidate of stored) {
    const id = candidate.collection && byNamespace.get(namespaceOf(candidate.collection))
    if (id && isFree(candidate, id)) settle(candidate, id)
  }
}

/** By exact name; where a faulty schema gives several types one name, first those of the same kind. */
function matchNames(
  current: Model,
  open: () => readonly ObjectType[],
  isFree: IsFree,
  settle: Settle,
): void {
  const { byName } = indexOf(current)
  for (const candidate of open()) {
    const ids = byName.get(candidate.name)?.filter((id) => isFree(candidate, id))
    const alike = ids?.find((id) => current.objectTypes.get(id)?.kind === candidate.kind)
    if (alike) settle(candidate, alike)
  }
  for (const candidate of open()) {
    const ids = byName.get(candidate.name)
    const id = ids?.find((one) => isFree(candidate, one))
    if (id) settle(candidate, id)
  }
}

/** The only new type in the text of one object type is that type, under another name. */
function matchScope(
  current: Model,
  open: readonly ObjectType[],
  scope: readonly ObjectTypeId[],
  names: ReadonlySet<string>,
  isFree: IsFree,
  settle: Settle,
): void {
  const [id, ...rest] = scope.filter((one) => !names.has(current.objectTypes.get(one)?.name ?? ''))
  if (id === undefined || rest.length > 0) return
  const isEmbedded = current.objectTypes.get(id)?.kind === 'embedded'
  const possible = open.filter((type) => (type.kind === 'embedded') === isEmbedded)
  const [only, ...more] = possible.length > 0 ? possible : open
  if (only && more.length === 0 && isFree(only, id)) settle(only, id)
}

/** An embedded type is what the property that embeds it embeds now, also under another name. */
function matchUses(
  current: Model,
  model: Model,
  matches: ReadonlyMap<ObjectTypeId, TypeMatch>,
  offer: (candidate: ObjectType, id: ObjectTypeId) => void,
): void {
  // Matches found on the way are visited too: a map is walked in the order it grows.
  for (const { candidate, properties } of matches.values())
    for (const { id, type } of candidate.properties) {
      const now = properties.get(id)?.type
      if (type.kind !== 'embedded' || now?.kind !== 'embedded') continue
      const target = model.objectTypes.get(type.target)
      if (target && !matches.has(target.id) && current.objectTypes.get(now.target))
        offer(target, now.target)
    }
}

function matchCase(
  current: Model,
  open: readonly ObjectType[],
  isFree: IsFree,
  settle: Settle,
): void {
  if (open.length === 0) return
  const byName = new Map<string, ObjectTypeId[]>()
  for (const { id, name } of objectTypesOf(current)) {
    const key = name.toLowerCase()
    const ids = byName.get(key)
    if (ids) ids.push(id)
    else byName.set(key, [id])
  }
  for (const candidate of open) {
    const ids = byName.get(candidate.name.toLowerCase())?.filter((id) => isFree(candidate, id))
    if (ids?.length === 1) settle(candidate, ids[0])
  }
}

/** Guesses that a type which is gone and one that is new are the same, when no others have the same properties. */
function guessTypes(
  open: readonly ObjectType[],
  gone: readonly ObjectType[],
  settle: Settle,
): readonly TypeTie[] {
  const missing = bySignature(gone)
  const ties: TypeTie[] = []
  for (const [key, types] of bySignature(open)) {
    const others = missing.get(key) ?? []
    if (key === '' || others.length === 0) continue
    const [type] = types
    if (type && types.length === 1 && others.length === 1) settle(type, others[0]?.id)
    else ties.push(...types.map((tied) => ({ type: tied, others })))
  }
  return ties
}

function bySignature(types: readonly ObjectType[]): ReadonlyMap<string, readonly ObjectType[]> {
  const groups = new Map<string, ObjectType[]>()
  for (const type of types) {
    const key = signature(type)
    groups.set(key, [...(groups.get(key) ?? []), type])
  }
  return groups
}

/**
 * Equal for types that are alike: kind, and names and plain types of their properties. Empty without telling ones.
 * What refers to the type itself finds nothing while only one of the two names has been changed, and counts as a link.
 */
function signature({ kind, properties }: ObjectType): string {
  const telling = properties.filter(({ name, type }) => name !== '_id' && !isInverse(type))
  if (telling.length === 0) return ''
  const parts = telling.map(({ name, type, container }) => [name, plainType(type), container])
  return JSON.stringify([kind === 'embedded', parts.map((part) => JSON.stringify(part)).sort()])
}

function isInverse(type: ValueType): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

function plainType(type: ValueType): string {
  if (type.kind === 'primitive') return type.primitive
  return type.kind === 'unresolved' ? 'link' : type.kind
}
