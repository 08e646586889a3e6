import {
  emptyModel,
  makeModel,
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type ValueType,
} from '#core/model'
import { matchCandidate } from '#core/reconcile'
import type { Naming } from '../shape-facets.ts'
import { inOrder, typesOf, wholeModel, type Party } from './party.ts'

/** One property as those that have it say it, by party. */
export type PropertyGroup = {
  /** Its name among all; so `naming` gives it. */
  readonly id: string
  readonly said: ReadonlyMap<string, Property>
}

/** One object type as those that have it say it, by party, and all properties that any of them gives it. */
export type TypeGroup = {
  readonly id: string
  readonly said: ReadonlyMap<string, ObjectType>
  readonly properties: readonly PropertyGroup[]
}

/** The schemas of several parties laid side by side. */
export type Alignment = {
  /** The server first. */
  readonly parties: readonly Party[]
  readonly types: readonly TypeGroup[]
  /** Names for a party’s ids that are the same for what is the same. */
  readonly naming: ReadonlyMap<string, Naming>
}

type Growing = {
  readonly type: Map<string, ObjectType>
  readonly properties: Map<PropertyId, Map<string, Property>>
}

/**
 * Finds who is who among several schemas: each is matched, as an import would match it, to all that those before it
 * brought. In the order of the server’s types, then of what others add.
 */
export function align(unordered: readonly Party[]): Alignment {
  const parties = inOrder(unordered)
  const groups = new Map<ObjectTypeId, Growing>()
  const naming = new Map<string, Naming>()
  let known = emptyModel
  for (const [index, party] of parties.entries()) {
    const names = namesIn(known, party, index)
    naming.set(party.id, {
      objectType: (id) => names.types.get(id) ?? id,
      property: (id) => names.properties.get(id) ?? id,
    })
    for (const type of typesOf(party)) join(groups, party, type, names)
    known = withAdded(known, wholeModel(party), names)
  }
  const types = [...groups].map(([id, { type, properties }]): TypeGroup => ({
    id,
    said: type,
    properties: [...properties].map(([own, said]) => ({ id: own, said })),
  }))
  return { parties, types, naming }
}

/** The id under which each node of a party is known among all. */
type Names = {
  readonly types: ReadonlyMap<ObjectTypeId, ObjectTypeId>
  readonly properties: ReadonlyMap<PropertyId, PropertyId>
}

function namesIn(known: Model, party: Party, index: number): Names {
  const model = wholeModel(party)
  const types = new Map<ObjectTypeId, ObjectTypeId>()
  const properties = new Map<PropertyId, PropertyId>()
  for (const match of matchCandidate(known, { speaks: party.candidate.speaks, model })) {
    types.set(match.candidate.id, match.current.id)
    for (const [id, { id: own }] of match.properties) properties.set(id, own)
  }
  for (const type of objectTypesOf(model)) {
    if (!types.has(type.id)) types.set(type.id, `${index} ${type.id}` as ObjectTypeId)
    for (const { id } of type.properties)
      if (!properties.has(id)) properties.set(id, `${index} ${id}` as PropertyId)
  }
  return { types, properties }
}

function join(
  groups: Map<ObjectTypeId, Growing>,
  { id: party }: Party,
  type: ObjectType,
  names: Names,
): void {
  const own = names.types.get(type.id) ?? type.id
  const group = groups.get(own) ?? { type: new Map(), properties: new Map() }
  groups.set(own, group)
  group.type.set(party, type)
  for (const property of type.properties) {
    const key = names.properties.get(property.id) ?? property.id
    const said = group.properties.get(key) ?? new Map<string, Property>()
    group.properties.set(key, said)
    said.set(party, property)
  }
}

/** All that is known, and what a party adds to it. */
function withAdded(known: Model, brought: Model, names: Names): Model {
  const types = new Map(objectTypesOf(known).map((type) => [type.id, type]))
  for (const type of objectTypesOf(brought)) {
    const id = names.types.get(type.id) ?? type.id
    const before = types.get(id)
    const has = new Set(before?.properties.map((property) => property.id))
    const properties = type.properties.map((property) => renamed(property, names))
    const added = properties.filter((property) => !has.has(property.id))
    if (before) types.set(id, { ...before, properties: [...before.properties, ...added] })
    else types.set(id, { ...type, id, primaryKey: null, properties })
  }
  return makeModel([...types.values()])
}

function renamed(property: Property, { types, properties }: Names): Property {
  const id = properties.get(property.id) ?? property.id
  return { ...property, id, type: renamedType(property.type, types) }
}

function renamedType(type: ValueType, types: Names['types']): ValueType {
  if (type.kind !== 'link' && type.kind !== 'embedded') return type
  return { ...type, target: types.get(type.target) ?? type.target }
}
