import { describe } from 'vitest'
import { sdkIds, sdkOf } from '#core/sdks'
import { rewriteLaws } from '#testkit'

describe.each(sdkIds)('%s', (id) => {
  rewriteLaws(sdkOf(id))
})
