import { sdkTests } from '#testkit'
import { flutter } from './index.ts'

sdkTests({
  sdk: flutter,
  golden: new URL('./golden/', import.meta.url),
  variants: {
    public: { files: 'one', models: 'public', package: 'realm' },
    'per-class': { files: 'per-class', models: 'private', package: 'realm_dart' },
  },
})
