import { valueOf } from '../../shared/json-text/index.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'

/**
 * Are two objects the same type: the same properties, types, links and required set, whatever their order and their
 * other keywords? Cost: linear in their size.
 */
export function samePlan(a: ObjectPlan, b: ObjectPlan): boolean {
  if (a === b) return true
  if (a.title !== b.title || a.properties.length !== b.properties.length) return false
  if (!sameText([...a.requiredUnknown].sort(), [...b.requiredUnknown].sort())) return false
  const others = new Map(b.properties.map((property) => [property.name, property]))
  return a.properties.every((property) => {
    const other = others.get(property.name)
    return other !== undefined && sameProperty(property, other)
  })
}

function sameProperty(a: PropertyPlan, b: PropertyPlan): boolean {
  return (
    a.container === b.container &&
    a.optional === b.optional &&
    a.elementOptional === b.elementOptional &&
    a.server.required === b.server.required &&
    sameText(a.residue.elementMembers, b.residue.elementMembers) &&
    sameValue(a.value, b.value)
  )
}

function sameValue(a: PlannedValue, b: PlannedValue): boolean {
  switch (a.kind) {
    case 'primitive':
      return b.kind === 'primitive' && a.primitive === b.primitive
    case 'link':
      return b.kind === 'link' && a.target === b.target
    case 'object':
      return b.kind === 'object' && samePlan(a.object, b.object)
    case 'serverOnly':
      return b.kind === 'serverOnly' && sameText(valueOf(a.node), valueOf(b.node))
  }
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
