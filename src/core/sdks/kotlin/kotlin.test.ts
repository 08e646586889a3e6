import { sdkTests } from '#testkit'
import { kotlin } from './index.ts'

sdkTests({
  sdk: kotlin,
  golden: new URL('./golden/', import.meta.url),
  variants: { 'per-class': { files: 'per-class', package: 'com.example.models' } },
})
