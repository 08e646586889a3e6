import {
  objectTypesOf,
  packModel,
  unpackModel,
  makeModel,
  makeObjectType,
  makeProperty,
  objectTypeKinds,
  primitiveTypes,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type PropertyShape,
  type ValueType,
} from '#core/model'
import { invariant } from '#core/diagnostics'

/** Object types by name, behind `embedded` or `asymmetric` if they are that; properties by name, as people type them. */
export type Sketch = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * A model from a sketch: `modelOf({ Dog: { _id: 'objectId', owner: 'Person' }, 'embedded Address': { … } })`.
 * A type reads `string?`, `int[]`, `Person{}`, `<- Dog.owner`. `_id` is the primary key, and a top-level type lies in
 * a collection named like it. Ids say what they are of: `Dog`, `Dog.owner`, behind `prefix`.
 */
export function modelOf(sketch: Sketch, prefix = ''): Model {
  const names = new Map(Object.keys(sketch).map((title) => [nameIn(title), kindIn(title)]))
  return makeModel(
    Object.entries(sketch).map(([title, lines]): ObjectType => {
      const name = nameIn(title)
      const kind = kindIn(title)
      const properties = Object.entries(lines).map(([key, text]) =>
        makeProperty(propertyId(prefix, name, key), key, shapeIn(text, names, prefix)),
      )
      const key = properties.find((property) => property.name === '_id')
      return makeObjectType(typeId(prefix, name), name, {
        kind,
        collection:
          kind === 'embedded' ? null : { dataSource: 'mongodb-atlas', database: 'app', name },
        primaryKey: (kind !== 'embedded' && key?.id) || null,
        properties,
      })
    }),
  )
}

/** The object type of this name. The test is wrong when there is none. */
export function typeNamed(model: Model, name: string): ObjectType {
  const found = objectTypesOf(model).find((type) => type.name === name)
  invariant(found, `a type called ${name}`)
  return found
}

/** The property of this name in the object type of that name. */
export function propertyNamed(model: Model, type: string, name: string): Property {
  const found = typeNamed(model, type).properties.find((property) => property.name === name)
  invariant(found, `a property called ${type}.${name}`)
  return found
}

/** Replaces facts of one property, to say in a test what a sketch cannot. */
export function withFacts(
  model: Model,
  type: string,
  name: string,
  facts: Partial<Property>,
): Model {
  const owner = typeNamed(model, type)
  const properties = owner.properties.map((one) => (one.name === name ? { ...one, ...facts } : one))
  const objectTypes = model.objectTypes.set(owner.id, { ...owner, properties })
  return { ...model, objectTypes }
}

function nameIn(title: string): string {
  return title.replace(/^(?:embedded|asymmetric) /, '')
}

function kindIn(title: string): ObjectType['kind'] {
  return objectTypeKinds.find((kind) => title.startsWith(`${kind} `)) ?? 'object'
}

function typeId(prefix: string, name: string): ObjectTypeId {
  return `${prefix}${name}` as ObjectTypeId
}

function propertyId(prefix: string, type: string, name: string): PropertyId {
  return `${prefix}${type}.${name}` as PropertyId
}

const containerOf = { '': 'none', '[]': 'list', '<>': 'set', '{}': 'dictionary' } as const

function shapeIn(
  text: string,
  names: ReadonlyMap<string, ObjectType['kind']>,
  prefix: string,
): PropertyShape {
  const inverse = /^<- (\S+)\.(\S+)$/.exec(text)
  if (inverse?.[1] && inverse[2]) {
    const origin = typeId(prefix, inverse[1])
    const property = propertyId(prefix, inverse[1], inverse[2])
    const type = { kind: 'inverse', origin, property } as const
    return { type, container: 'list', optional: false, elementOptional: false }
  }
  const [, name = '', mark, brackets = ''] = /^(.*?)(\?)?(\[\]|<>|\{\})?$/.exec(text) ?? []
  const container = containerOf[brackets as keyof typeof containerOf]
  const optional = mark !== undefined
  return { type: valueIn(name, names, prefix), container, optional, elementOptional: optional }
}

function valueIn(
  name: string,
  names: ReadonlyMap<string, ObjectType['kind']>,
  prefix: string,
): ValueType {
  const primitive = primitiveTypes.find((one) => one === name)
  if (primitive) return { kind: 'primitive', primitive }
  const target = names.get(name)
  if (!target) return { kind: 'unresolved', typeName: name }
  return { kind: target === 'embedded' ? 'embedded' : 'link', target: typeId(prefix, name) }
}

/** An equal model that shares nothing with it, made in another order. */
export function copyOf(model: Model): Model {
  const packed = structuredClone(packModel(model))
  return unpackModel({ ...packed, objectTypes: packed.objectTypes.toReversed() })
}
