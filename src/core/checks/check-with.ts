import { objectTypesOf, type Model, type Profile } from '#core/model'
import { asking } from './ask.ts'
import type { Finding } from './finding.ts'
import type { AppRule, TypeRule } from './rule.ts'

/** What one rule finds in a model, whatever its profiles are. */
export function checkWith(
  rule: TypeRule | AppRule,
  model: Model,
  profile: Profile,
): readonly Finding[] {
  const ask = asking(model, profile, () => undefined)
  if (rule.subject === 'app') return rule.check(ask)
  return objectTypesOf(model).flatMap((type) => rule.check(type, ask))
}
