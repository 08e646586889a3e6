import { objectTypesOf, propertyOf, type Model, type Property } from '#core/model'
import type { Misfit } from './decode.ts'

/**
 * What a model of the right shape may still get wrong when a file was altered: ids that occur twice, and references
 * to what does not exist. The first misfit, or null.
 */
export function findDanglingReference(model: Model): Misfit | null {
  const properties = new Set<string>()
  for (const type of objectTypesOf(model)) {
    const path = `model.objectTypes.${type.name}`
    if (type.primaryKey !== null && !propertyOf(type, type.primaryKey))
      return { path: `${path}.primaryKey`, expected: 'one of its properties' }
    for (const property of type.properties) {
      if (properties.has(property.id))
        return { path: `${path}.${property.name}.id`, expected: 'used only once' }
      properties.add(property.id)
      const expected = misses(model, property)
      if (expected !== null) return { path: `${path}.${property.name}.type`, expected }
    }
  }
  return null
}

function misses(model: Model, property: Property): string | null {
  const { type } = property
  if (type.kind === 'link' || type.kind === 'embedded')
    return model.objectTypes.get(type.target) ? null : 'a reference to an object type in the file'
  if (type.kind !== 'inverse') return null
  const origin = model.objectTypes.get(type.origin)
  return propertyOf(origin, type.property) ? null : 'the inverse of a property in the file'
}
