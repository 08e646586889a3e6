import { sdkTests } from '#testkit'
import { dotnet } from './index.ts'

sdkTests({
  sdk: dotnet,
  golden: new URL('./golden/', import.meta.url),
  variants: { 'one-file': { namespace: '', files: 'one' } },
})
