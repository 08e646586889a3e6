import type { Diagnostic } from '#core/diagnostics'
import {
  indexOf,
  namespaceOf,
  objectTypesOf,
  type Collection,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { report } from '../diagnostics.ts'

/** Why no object type (other than `self`) can take this name, or null. */
export function refusedTypeName(
  model: Model,
  name: string,
  self: ObjectTypeId | null,
): Diagnostic | null {
  if (name.trim() === '') return report('name-empty', { subject: 'The object type' })
  const taken = indexOf(model)
    .byName.get(name)
    ?.find((id) => id !== self)
  if (!taken) return null
  return report('name-taken', { subject: `\`${name}\``, name }, { objectType: taken })
}

/**
 * Why no property of this type can take this name, or null. `self` is not in its own way, and two that are never on the
 * same side are not in each other's.
 */
export function refusedPropertyName(
  type: ObjectType,
  name: string,
  self: Pick<Property, 'only'> & Partial<Pick<Property, 'id'>>,
): Diagnostic | null {
  const where = { objectType: type.id }
  if (name.trim() === '')
    return report('name-empty', { subject: `The property of \`${type.name}\`` }, where)
  const taken = type.properties.find(
    (property) => property.name === name && property.id !== self.id && sharesSide(property, self),
  )
  if (!taken) return null
  const subject = `\`${type.name}.${name}\``
  return report('name-taken', { subject, name }, { ...where, property: taken.id })
}

/** Are there texts in which both of these could be? */
export function sharesSide(a: Pick<Property, 'only'>, b: Pick<Property, 'only'>): boolean {
  return a.only === undefined || b.only === undefined || a.only === b.only
}

/** Why no object type (other than `self`) can be stored in this collection, or null. */
export function refusedCollection(
  model: Model,
  collection: Collection | null,
  self: ObjectTypeId | null,
): Diagnostic | null {
  if (!collection) return null
  const space = namespaceOf(collection)
  const holds = ({ id, collection: own }: ObjectType): boolean =>
    id !== self && own !== null && namespaceOf(own) === space
  const taken = objectTypesOf(model).find(holds)
  if (!taken) return null
  const slots = { target: taken.name, collection: collection.name }
  return report('collection-taken', slots, { objectType: taken.id })
}

/** `wanted`, or with the first number from 2 that makes it free: `Untitled`, `Untitled2` … */
export function freeName(
  taken: { readonly has: (name: string) => boolean },
  wanted: string,
): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}${number}`)) number += 1
  return `${wanted}${number}`
}
