import { valueOf } from '../../shared/json-text/index.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'

const known = new WeakMap<ObjectPlan, string>()

/**
 * A text that two objects share when they are the same type: the same properties, types, links and required set,
 * whatever their order and their other keywords.
 */
export function signatureOf(plan: ObjectPlan): string {
  const remembered = known.get(plan)
  if (remembered !== undefined) return remembered
  const properties = plan.properties
    .map((property) => JSON.stringify(signatureOfProperty(property)))
    .sort()
  const signature = JSON.stringify([plan.title, [...plan.requiredUnknown].sort(), properties])
  known.set(plan, signature)
  return signature
}

function signatureOfProperty(property: PropertyPlan): unknown {
  const { name, value, container, optional, elementOptional, server, residue } = property
  return [
    name,
    signatureOfValue(value),
    container,
    optional,
    elementOptional,
    server.required ?? false,
    residue.elementMembers,
  ]
}

function signatureOfValue(value: PlannedValue): unknown {
  switch (value.kind) {
    case 'primitive':
      return value.primitive
    case 'link':
      return ['link', value.target]
    case 'object':
      return ['object', signatureOf(value.object)]
    case 'serverOnly':
      return ['server', valueOf(value.node)]
  }
}
