import { declareKinds } from './declare.ts'
import { clientKinds } from './kinds/clients.ts'
import { keptKinds } from './kinds/kept.ts'
import { objectTypeKinds } from './kinds/object-types.ts'
import { oneSideKinds } from './kinds/one-side.ts'
import { serverKinds } from './kinds/server.ts'

/** Everything that an explanation can say. */
export const explanations = declareKinds({
  ...serverKinds,
  ...clientKinds,
  ...oneSideKinds,
  ...keptKinds,
  ...objectTypeKinds,
})

export const { say } = explanations
