import type { AppRule, TypeRule } from './rule.ts'
import { clientTypeRules } from './client/index.ts'
import { serverTypeRules } from './server/index.ts'
import { sidesTypeRules } from './sides/index.ts'
import { syncAppRules, syncTypeRules } from './sync/index.ts'

/** Every rule over one object type, in the order in which problems of one type are told. */
export const typeRules: readonly TypeRule[] = [
  ...serverTypeRules,
  ...syncTypeRules,
  ...clientTypeRules,
  ...sidesTypeRules,
]

/** Every rule over the app's configuration as a whole. */
export const appRules: readonly AppRule[] = [...syncAppRules]
