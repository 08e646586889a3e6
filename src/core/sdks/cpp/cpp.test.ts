import { sdkTests } from '#testkit'
import { cpp } from './index.ts'

sdkTests({
  sdk: cpp,
  golden: new URL('./golden/', import.meta.url),
  variants: {
    'per-class': { files: 'per-class', namespace: '' },
    namespace: { files: 'one', namespace: 'kennel::models' },
  },
})
