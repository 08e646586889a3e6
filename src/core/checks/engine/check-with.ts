import { objectTypesOf, viewOf, type Model, type Profile } from '#core/model'
import { asking } from './ask.ts'
import type { Finding } from '../finding.ts'
import { sideOf, type AppRule, type TypeRule } from '../rule.ts'

/** What one rule finds in a model, whatever its profiles are. */
export function checkWith(
  rule: TypeRule | AppRule,
  model: Model,
  profile: Profile,
): readonly Finding[] {
  const side = sideOf[rule.room]
  const seen = rule.subject === 'app' || side === null ? model : viewOf(model, side)
  const ask = asking(seen, profile, () => undefined)
  if (rule.subject === 'app') return rule.check(ask)
  return objectTypesOf(seen).flatMap((type) => rule.check(type, ask))
}
