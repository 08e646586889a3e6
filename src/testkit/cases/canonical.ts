import type { Model, ObjectType, Property } from '#core/model'

/** A property as realm-js has it in `CanonicalPropertySchema`, whatever notation it came from. */
type Canonical = {
  readonly name: string
  readonly type: string
  readonly objectType?: string
  readonly presentation?: 'counter'
  readonly optional: boolean
  readonly indexed: boolean | 'full-text'
  readonly mapTo: string
}

/** Says a property that has a type in the canonical form of realm-js. */
export function canonicalOf(model: Model, owner: ObjectType, property: Property): Canonical {
  const { name, type, container, client } = property
  const isAlone = container === 'none'
  const typeName =
    type.kind === 'primitive' ? type.primitive : 'target' in type ? nameOf(model, type.target) : ''
  const isOfType = !isAlone || type.kind !== 'primitive'
  return {
    name: client.codeName ?? name,
    type: isAlone ? (isOfType ? 'object' : typeName) : container,
    ...(isOfType ? { objectType: typeName } : {}),
    ...(client.counter ? { presentation: 'counter' } : {}),
    optional: isAlone ? property.optional : property.elementOptional,
    indexed: owner.primaryKey === property.id || indexOf(property),
    mapTo: name,
  }
}

function indexOf({ client }: Property): boolean | 'full-text' {
  return client.index === 'full-text' ? 'full-text' : client.index === 'general'
}

function nameOf(model: Model, id: ObjectType['id']): string {
  return model.objectTypes.get(id)?.name ?? ''
}
