import type { Edit } from '#core/edits'
import {
  objectTypesOf,
  otherSide,
  propertyOf,
  tableOf,
  type Candidate,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Side,
} from '#core/model'
import type { Disagreement, Resolution, Stand } from './disagreement.ts'

/** A disagreement, and the way out of it that was chosen. */
export type Settled = { readonly disagreement: Disagreement; readonly resolution: Resolution }

/** How a candidate is to arrive so that every disagreement is settled as chosen. */
export type Arrangement = {
  /** Edits of the model before the candidate arrives. */
  readonly before: readonly Edit[]
  readonly candidate: Candidate
  /** Edits of the model afterwards. */
  readonly after: readonly Edit[]
}

/**
 * Arranges an import by what was chosen. What the candidate's side is to take from the other is put into the candidate,
 * what the other is to do without is taken out of the model, and what stays apart is marked on either before they meet.
 */
export function arrange(
  current: Model,
  candidate: Candidate,
  settled: readonly Settled[],
): Arrangement {
  const side = candidate.speaks
  const work: Work = {
    side,
    current,
    types: new Map(objectTypesOf(candidate.model).map((type) => [type.id, type])),
    gone: new Map(),
    before: [],
    after: [],
  }
  for (const one of keysLast(settled)) settle(one, work)
  const types = candidate.model.order.flatMap((id) => work.types.get(id) ?? [])
  const whole = types.map((type) => withoutDangling(type, work))
  const model = {
    ...candidate.model,
    objectTypes: tableOf(whole),
    order: whole.map(({ id }) => id),
  }
  return { before: work.before, candidate: { speaks: side, model }, after: work.after }
}

/** Which property is the key can be said once all properties are there. */
function keysLast(settled: readonly Settled[]): readonly Settled[] {
  const isKey = ({ disagreement }: Settled): boolean => disagreement.aspect === 'primary-key'
  return [...settled.filter((one) => !isKey(one)), ...settled.filter(isKey)]
}

type Work = {
  readonly side: Side
  readonly current: Model
  /** The candidate's object types as they are to arrive. */
  readonly types: Map<ObjectTypeId, ObjectType>
  /** Those that are not to arrive, with their names. */
  readonly gone: Map<ObjectTypeId, string>
  readonly before: Edit[]
  readonly after: Edit[]
}

function settle({ disagreement, resolution }: Settled, work: Work): void {
  const isServer = work.side === 'app-services'
  const [own, other] = isServer
    ? [disagreement.server, disagreement.client]
    : [disagreement.client, disagreement.server]
  if (resolution === 'apart') return keepApart(own, other, work)
  const takesOwn = (resolution === 'server') === isServer
  if (takesOwn) dropOther(own, other, work)
  else takeOther(disagreement, own, other, work)
}

/** A type that only the other side has goes. All else the candidate says itself: what it leaves out of a type goes with it. */
function dropOther(own: Stand, { objectType }: Stand, { after }: Work): void {
  if (own.objectType === null && objectType !== null)
    after.push({ kind: 'removeObjectType', objectType })
}

function keepApart(own: Stand, { objectType, property, says }: Stand, work: Work): void {
  const only = otherSide(work.side)
  if (says !== null && objectType !== null)
    work.before.push(
      property === null
        ? { kind: 'setObjectTypeOnly', objectType, only }
        : { kind: 'setPropertyOnly', objectType, property, only },
    )
  else if (own.property === null) changeType(own, work, (type) => ({ ...type, only: work.side }))
  else changeProperty(own, work, (property) => ({ ...property, only: work.side }))
}

function takeOther({ aspect }: Disagreement, own: Stand, other: Stand, work: Work): void {
  const theirs = other.objectType && work.current.objectTypes.get(other.objectType)
  if (other.says === null || !theirs) return remove(own, work)
  const property = other.property && propertyOf(theirs, other.property)
  if (own.says === null) {
    // A whole type stays in the model, and is on both sides by that.
    if (property) changeType(own, work, (type) => withCopy(type, property))
  } else if (aspect === 'kind') changeType(own, work, (type) => ({ ...type, kind: theirs.kind }))
  else if (aspect === 'primary-key') changeType(own, work, (type) => withKeyOf(type, theirs))
  else if (property) changeProperty(own, work, (mine) => alike(mine, property))
  else changeType(own, work, (type) => ({ ...type, name: theirs.name }))
}

/** References keep the model's own ids: a candidate may speak of what it does not hold. */
function alike(
  mine: Property,
  { name, type, container, optional, elementOptional }: Property,
): Property {
  return { ...mine, name, type, container, optional, elementOptional }
}

function withKeyOf(type: ObjectType, theirs: ObjectType): ObjectType {
  const name = theirs.primaryKey && propertyOf(theirs, theirs.primaryKey)?.name
  const key = type.properties.find((property) => property.name === name)
  return { ...type, primaryKey: key?.id ?? null }
}

/** The other side's property as this side would have it: by name, it is that property when it arrives. */
function withCopy(type: ObjectType, property: Property): ObjectType {
  const copy: Property = {
    ...property,
    id: `copy of ${property.id}` as PropertyId,
    server: { keywords: [], elementKeywords: [] },
    client: {},
    residue: {},
    spelling: {},
  }
  return { ...type, properties: [...type.properties, copy] }
}

function remove({ objectType, property }: Stand, work: Work): void {
  const type = objectType && work.types.get(objectType)
  if (!type) return
  if (property === null) {
    work.types.delete(type.id)
    work.gone.set(type.id, type.name)
    return
  }
  const properties = type.properties.filter(({ id }) => id !== property)
  const primaryKey = type.primaryKey === property ? null : type.primaryKey
  work.types.set(type.id, { ...type, properties, primaryKey })
}

function changeType(
  { objectType }: Stand,
  { types }: Work,
  change: (type: ObjectType) => ObjectType,
): void {
  const type = objectType && types.get(objectType)
  if (type) types.set(type.id, change(type))
}

function changeProperty(stand: Stand, work: Work, change: (property: Property) => Property): void {
  changeType(stand, work, (type) => ({
    ...type,
    properties: type.properties.map((one) => (one.id === stand.property ? change(one) : one)),
  }))
}

/** What led to a type that does not arrive leads to its name. */
function withoutDangling(type: ObjectType, { gone }: Work): ObjectType {
  if (gone.size === 0) return type
  const properties = type.properties.map((property): Property => {
    const target =
      property.type.kind === 'link' || property.type.kind === 'embedded'
        ? property.type.target
        : null
    const typeName = target === null ? undefined : gone.get(target)
    if (typeName !== undefined) return { ...property, type: { kind: 'unresolved', typeName } }
    return property
  })
  return { ...type, properties: properties.filter((one) => !leadsFrom(one, gone)) }
}

/** An inverse relationship of what does not arrive inverts nothing. */
function leadsFrom({ type }: Property, gone: Work['gone']): boolean {
  return type.kind === 'inverse' && gone.has(type.origin)
}
