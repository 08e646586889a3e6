import { makeModel, objectTypesOf, type Model, type ObjectType, type Property } from '#core/model'

/** A feature this Realm Core (of 2023) or its JavaScript layer does not know, and how a model does without it. */
type Unknown = {
  readonly feature: string
  readonly type?: (type: ObjectType) => ObjectType
  /** Null: the property is left out. */
  readonly property?: (property: Property, owner: ObjectType) => Property | null
}

const unknown: readonly Unknown[] = [
  {
    feature: 'a full-text index: `indexed` is a boolean',
    property: (property) => {
      const { index, ...client } = property.client
      return index === 'full-text' ? { ...property, client } : property
    },
  },
  {
    feature: 'a counter: it is read as the name of an object type',
    property: (property) => {
      const { counter, ...client } = property.client
      return counter ? { ...property, client } : property
    },
  },
  {
    feature: 'a type whose name every JavaScript object has as a member: it is read as a primitive',
    type: (type) => (type.name in {} ? { ...type, name: `own ${type.name}` } : type),
  },
  {
    feature:
      'a type whose name is not ASCII, beside one whose name is: it is sorted by bytes and sought by signed bytes',
    type: (type) =>
      /[^\x00-\x7f]/.test(type.name) ? { ...type, name: encodeURIComponent(type.name) } : type,
  },
  {
    feature: 'a property called __proto__: it is lost on the way',
    property: (property) =>
      property.name === '__proto__' ? { ...property, name: 'own __proto__' } : property,
  },
  {
    feature: 'a link from an asymmetric type, allowed since Core 13.23',
    property: (property, owner) =>
      owner.kind === 'asymmetric' && property.type.kind === 'link' ? null : property,
  },
  {
    feature: 'a type that is missing: no Core opens it',
    property: (property) => (property.type.kind === 'unresolved' ? null : property),
  },
]

/** The model without what this Realm Core does not know; all else is as it was. */
export function asCoreKnowsIt(model: Model): Model {
  return makeModel(objectTypesOf(model).map((type) => unknown.reduce(without, type)))
}

function without(type: ObjectType, { type: change, property: keep }: Unknown): ObjectType {
  const changed = change ? change(type) : type
  if (!keep) return changed
  return { ...changed, properties: changed.properties.flatMap((one) => keep(one, type) ?? []) }
}
