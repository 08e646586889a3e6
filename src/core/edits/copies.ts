import {
  indexOf,
  namespaceOf,
  normalizeShape,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type PropertyShape,
  type ValueType,
} from '#core/model'
import { freeName } from './effects/names.ts'

/** What a reference that leads out of the copied object types becomes where its target is not in the model. */
export type Elsewhere = (target: ObjectTypeId) => ValueType

type Copied = {
  readonly id: ObjectTypeId
  readonly properties: ReadonlyMap<PropertyId, PropertyId>
}

const asString: Elsewhere = () => ({ kind: 'primitive', primitive: 'string' })

/**
 * Copies of object types under ids and names of their own, ready to be put into the model together, in the order given.
 * A name that is taken gets `Copy` behind it. References among them lead to the copies, references to other object types
 * of the model stay, and `elsewhere` says what any other becomes; inverse relationships over properties that are not
 * copied do not hold for a copy and are left out.
 */
export function copiesOf(
  model: Model,
  types: readonly ObjectType[],
  ids: IdSource,
  elsewhere: Elsewhere = asString,
): readonly ObjectType[] {
  const copied = new Map(types.map((type) => [type.id, newIds(type, ids)]))
  const names = new Set(indexOf(model).byName.keys())
  const spaces = new Set(indexOf(model).byNamespace.keys())
  return types.flatMap((type): ObjectType[] => {
    const own = copied.get(type.id)
    if (!own) return []
    const name = names.has(type.name) ? freeName(names, `${type.name}Copy`) : type.name
    names.add(name)
    const properties = type.properties.flatMap((property): Property[] => {
      const id = own.properties.get(property.id)
      const shape = shapeOfCopy(property, { model, copied, elsewhere })
      return id && shape ? [{ ...property, ...shape, id, spelling: {} }] : []
    })
    const copy: ObjectType = {
      ...type,
      id: own.id,
      name,
      collection: freeCollection(type, name, spaces),
      primaryKey:
        type.kind === 'embedded'
          ? null
          : ((type.primaryKey && own.properties.get(type.primaryKey)) ?? null),
      properties,
      client: name === type.name ? type.client : withoutCodeName(type.client),
      spelling: {},
    }
    return [copy]
  })
}

/** A copy of a property under a free name, ready to be added to the same object type. */
export function copyOfProperty(type: ObjectType, property: Property, ids: IdSource): Property {
  const taken = new Set(type.properties.map(({ name }) => name))
  return {
    ...property,
    id: ids.property(),
    name: freeName(taken, `${property.name}Copy`),
    client: withoutCodeName(property.client),
    spelling: {},
  }
}

function newIds(type: ObjectType, ids: IdSource): Copied {
  const properties = new Map(type.properties.map(({ id }) => [id, ids.property()]))
  return { id: ids.objectType(), properties }
}

type Context = {
  readonly model: Model
  readonly copied: ReadonlyMap<ObjectTypeId, Copied>
  readonly elsewhere: Elsewhere
}

function shapeOfCopy(property: Property, context: Context): PropertyShape | null {
  const { type, container, optional, elementOptional } = property
  const value = valueOfCopy(type, context)
  return value && normalizeShape({ type: value, container, optional, elementOptional })
}

function valueOfCopy(value: ValueType, { model, copied, elsewhere }: Context): ValueType | null {
  if (value.kind === 'inverse') {
    const origin = copied.get(value.origin)
    const property = origin?.properties.get(value.property)
    return origin && property ? { ...value, origin: origin.id, property } : null
  }
  if (value.kind !== 'link' && value.kind !== 'embedded') return value
  const inside = copied.get(value.target)
  if (inside) return { ...value, target: inside.id }
  return model.objectTypes.get(value.target) ? value : elsewhere(value.target)
}

/** The collection of the original where no object type of the model is stored in it, else one named like the copy. */
function freeCollection(
  { kind, collection }: ObjectType,
  name: string,
  taken: Set<string>,
): ObjectType['collection'] {
  if (kind === 'embedded' || !collection) return null
  const spaceOf = (one: string): string => namespaceOf({ ...collection, name: one })
  const free = taken.has(spaceOf(collection.name))
    ? freeName({ has: (one) => taken.has(spaceOf(one)) }, name)
    : collection.name
  taken.add(spaceOf(free))
  return { ...collection, name: free }
}

function withoutCodeName<Facts extends { readonly codeName?: string }>(
  facts: Facts,
): Omit<Facts, 'codeName'> {
  const { codeName: _, ...rest } = facts
  return rest
}
