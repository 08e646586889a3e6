import type { ClientPropertyFacts, ObjectType, Property, PropertyShape } from '#core/model'
import type { Fix } from '../finding.ts'

/** Takes a fact that only clients know away from a property. */
export function dropFact(
  { id }: ObjectType,
  { id: property, client }: Property,
  fact: keyof ClientPropertyFacts,
  { title, safe }: Pick<Fix, 'title' | 'safe'>,
): Fix {
  const { [fact]: _, ...facts } = client
  const edit = { kind: 'setPropertyClient', objectType: id, property, client: facts } as const
  return { title, safe, edits: () => [edit] }
}

/** Deletes a property and what was stored in it, which is for a person to decide. */
export function deleteProperty({ id }: ObjectType, { id: property }: Property): Fix {
  return {
    title: 'Delete the property',
    safe: false,
    edits: () => [{ kind: 'removeProperty', objectType: id, property }],
  }
}

/** The shape of a property and nothing else of it. */
export function shapeOf(property: Property): PropertyShape {
  const { type, container, optional, elementOptional } = property
  return { type, container, optional, elementOptional }
}

/** Gives a property another shape, which is for a person to decide. */
export function reshape(
  title: string,
  { id }: ObjectType,
  property: Property,
  change: Partial<PropertyShape>,
): Fix {
  const shape = { ...shapeOf(property), ...change }
  const place = { objectType: id, property: property.id }
  return {
    title,
    safe: false,
    edits: () => [{ kind: 'setPropertyShape', ...place, shape }],
  }
}

/** Makes an embedded or asymmetric object type an ordinary top-level one, which is for a person to decide. */
export function makeTopLevel({ id, name, collection }: ObjectType): Fix {
  return {
    title: `Make \`${name}\` a top-level type`,
    safe: false,
    edits: () => [{ kind: 'setObjectTypeKind', objectType: id, typeKind: 'object', collection }],
  }
}

/** Takes the primary key mark away; the property stays. */
export function clearKey({ id }: ObjectType, safe: boolean): Fix {
  return {
    title: 'Take the primary key away',
    safe,
    edits: () => [{ kind: 'setPrimaryKey', objectType: id, property: null }],
  }
}
