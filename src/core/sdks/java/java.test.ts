import { sdkTests } from '#testkit'
import { java } from './index.ts'

sdkTests({
  sdk: java,
  golden: new URL('./golden/', import.meta.url),
  variants: { public: { fields: 'public', package: 'com.example.models' } },
})
