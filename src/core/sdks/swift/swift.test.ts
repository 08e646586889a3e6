import { sdkTests } from '#testkit'
import { swift } from './index.ts'

sdkTests({
  sdk: swift,
  golden: new URL('./golden/', import.meta.url),
  variants: {
    'per-class': { files: 'per-class', names: 'stored' },
    camel: { files: 'one', names: 'camel' },
  },
})
