import { objectTypesOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import { freeName } from '../shared/names/identifier.ts'
import type { PlanFor } from './plan-for.ts'

/** The name of every class that can be written. A type without one has no name that may stand in code. */
export type ClassNames = ReadonlyMap<ObjectTypeId, string>

/**
 * The class of every object type: its stored name where it may have no other, its own name in this SDK, else the one all
 * clients share, else what the habit of the language makes of the stored name. No two have the same key.
 */
export function classNames(model: Model, plan: PlanFor): ClassNames {
  const { rules, features } = plan
  const { isStoredName = () => true, classKey = (one) => one.toLowerCase() } = rules
  const taken = new Set<string>()
  const names = new Map<ObjectTypeId, string>()
  const isFree = (name: string): boolean => !taken.has(classKey(name)) && rules.isClassName(name)
  const linked = rules.renamesLinkTargets ? new Set<ObjectTypeId>() : linkTargets(model)
  for (const type of objectTypesOf(model)) {
    if (type.kind === 'asymmetric' && !features.asymmetric) continue
    const isFixed = !features['class-renaming'] || !isStoredName(type.name) || linked.has(type.id)
    const wanted = isFixed ? type.name : wantedClassName(type, plan)
    const name = freeName(rules.legalClassName(wanted), (one) => !isFree(one))
    if (isFixed && name !== type.name) continue
    taken.add(classKey(name))
    names.set(type.id, name)
  }
  return names
}

/** What the class would be called if every name could stand in code. */
export function wantedClassName(type: ObjectType, { sdk, rules, features }: PlanFor): string {
  if (!features['class-renaming']) return rules.className(type.name)
  const own = type.client.sdk?.[sdk]?.['codeName']
  const { codeName } = type.client
  if (own !== undefined) return own
  return codeName !== undefined && rules.codeNames === 'shared'
    ? codeName
    : rules.className(codeName ?? type.name)
}

function linkTargets(model: Model): Set<ObjectTypeId> {
  const targets = new Set<ObjectTypeId>()
  for (const type of objectTypesOf(model))
    for (const { type: value } of type.properties)
      if (value.kind === 'link' || value.kind === 'embedded') targets.add(value.target)
      else if (value.kind === 'inverse') targets.add(value.origin)
  return targets
}
