import type { KeywordText, ResidueMember, ServerPropertyFacts } from '#core/model'
import { sameMeaning } from '../../shared/json-text/index.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'

type Variations = NonNullable<ServerPropertyFacts['variations']>

/**
 * How one place describes the properties of an embedded object other than the type's own first place does. Both are
 * the same type.
 */
export function variationsBetween(
  base: ObjectPlan,
  plan: ObjectPlan,
  path: readonly string[] = [],
): Variations {
  const originals = new Map(base.properties.map((property) => [property.name, property]))
  return plan.properties.flatMap((property): Variations => {
    const original = originals.get(property.name)
    if (!original) return []
    const here = [...path, property.name]
    const inner =
      original.value.kind === 'object' && property.value.kind === 'object'
        ? variationsBetween(original.value.object, property.value.object, here)
        : []
    return sameFacts(original, property) ? inner : [variationOf(property, here), ...inner]
  })
}

function variationOf({ server, residue }: PropertyPlan, path: readonly string[]) {
  const { keywords, elementKeywords } = server
  return { path, keywords, elementKeywords, residue: residue.members }
}

function sameFacts(a: PropertyPlan, b: PropertyPlan): boolean {
  return (
    sameMembers(a.server.keywords, b.server.keywords) &&
    sameMembers(a.server.elementKeywords, b.server.elementKeywords) &&
    sameMembers(a.residue.members, b.residue.members)
  )
}

type Members = readonly (KeywordText | ResidueMember)[]

function sameMembers(a: Members, b: Members): boolean {
  if (a.length !== b.length) return false
  const values = new Map(a.map(({ key, value }) => [key, value]))
  return b.every(({ key, value }) => {
    const other = values.get(key)
    return other !== undefined && sameMeaning(other, value)
  })
}

/** The plan as if each property it shares with `base` were described as there; new ones keep their own description. */
export function withFactsOf(base: ObjectPlan, plan: ObjectPlan): ObjectPlan {
  const originals = new Map(base.properties.map((property) => [property.name, property]))
  const properties = plan.properties.map((property): PropertyPlan => {
    const original = originals.get(property.name)
    if (!original) return property
    const { keywords, elementKeywords } = original.server
    return {
      ...property,
      value: withValueOf(original.value, property.value),
      server: { ...property.server, keywords, elementKeywords },
      residue: { ...property.residue, members: original.residue.members },
    }
  })
  return { ...plan, properties }
}

/** The same value, spelled as it is in the base. */
function withValueOf(base: PlannedValue, value: PlannedValue): PlannedValue {
  if (base.kind === 'object' && value.kind === 'object')
    return { kind: 'object', object: withFactsOf(base.object, value.object) }
  const isSame =
    base.kind === 'serverOnly' && value.kind === 'serverOnly' && sameMeaning(base.node, value.node)
  return isSame ? base : value
}
