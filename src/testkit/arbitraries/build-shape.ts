import {
  jsonText,
  normalizeShape,
  primitiveShape,
  type Container,
  type PropertyShape,
  type ValueType,
} from '#core/model'
import { isPlain } from './names.ts'
import type { PropertyPlan } from './plan.ts'
import { holdsClientFacts, holdsServerFacts, servesServer } from './side.ts'
import type { Site } from './site.ts'

/** The planned shape, or the nearest one that the side allows. Always normalised. */
export function planShape(plan: PropertyPlan, site: Site): PropertyShape {
  const type = planType(plan, site) ?? { kind: 'primitive', primitive: plan.primitive }
  if (type.kind === 'serverOnly')
    return normalizeShape({ ...primitiveShape('string', plan.optional), type })
  const container = planContainer(type, plan.container)
  // The server has no word for elements that may be null.
  const elementOptional = !servesServer(site.side) && plan.elementOptional
  return normalizeShape({ type, container, optional: plan.optional, elementOptional })
}

function planContainer(type: ValueType, wanted: Container): Container {
  return type.kind === 'embedded' && wanted === 'set' ? 'list' : wanted
}

function planType(plan: PropertyPlan, site: Site): ValueType | null {
  // A relationship's path joins names with dots, so that only plain ones can be told apart.
  const named = !servesServer(site.side) || isPlain(plan.name)
  if (plan.kind === 'link' || plan.kind === 'embedded') {
    const targets = plan.kind === 'link' ? site.linkable : site.embeddable
    const target = targets[plan.target % Math.max(1, targets.length)]
    return target && named ? { kind: plan.kind, target: target.id } : null
  }
  if (plan.kind === 'serverOnly' && holdsServerFacts(site.side))
    return { kind: 'serverOnly', node: jsonText({ bsonType: 'timestamp' }), label: 'timestamp' }
  if (plan.kind === 'unresolved' && holdsClientFacts(site.side))
    return { kind: 'unresolved', typeName: 'Missing' }
  return null
}
