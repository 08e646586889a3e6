import {
  normalizeShape,
  objectTypesOf,
  propertyOf,
  sameShape,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'

/** What is wrong with a model that only edits have touched: nothing, or one sentence for each flaw. */
export function flawsOf(model: Model): readonly string[] {
  const flaws: string[] = []
  if (new Set(model.order).size !== model.order.length) flaws.push('the order repeats itself')
  if (model.order.length !== model.objectTypes.size)
    flaws.push('the order does not name every object type')
  for (const type of objectTypesOf(model)) {
    if (type.primaryKey && !propertyOf(type, type.primaryKey))
      flaws.push(`${type.name} has a primary key that is no property of it`)
    if (type.kind === 'embedded' && (type.primaryKey || type.collection))
      flaws.push(`${type.name} is embedded and has a primary key or a collection`)
    for (const property of type.properties) {
      const flaw = flawOf(model, type, property)
      if (flaw) flaws.push(`${type.name}.${property.name} ${flaw}`)
    }
  }
  return flaws
}

function flawOf(model: Model, type: ObjectType, property: Property): string | null {
  if (!sameShape(property, normalizeShape(property))) return 'is not normal'
  const value = property.type
  if (value.kind === 'link' || value.kind === 'embedded') {
    const target = model.objectTypes.get(value.target)
    if (!target) return 'refers to nothing'
    return (target.kind === 'embedded') === (value.kind === 'embedded')
      ? null
      : `is a ${value.kind} of ${target.kind} ${target.name}`
  }
  if (value.kind !== 'inverse') return null
  const forward = propertyOf(model.objectTypes.get(value.origin), value.property)?.type
  const holds = forward?.kind === 'link' || forward?.kind === 'embedded'
  return holds && forward.target === type.id ? null : 'inverts nothing'
}
