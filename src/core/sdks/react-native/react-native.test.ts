import { sdkTests } from '#testkit'
import { reactNative } from './index.ts'

sdkTests({
  sdk: reactNative,
  golden: new URL('./golden/', import.meta.url),
  variants: {
    'per-class': { style: 'classes', files: 'per-class' },
    babel: { style: 'babel', files: 'one' },
    'babel-per-class': { style: 'babel', files: 'per-class' },
    javascript: { style: 'javascript', files: 'one' },
  },
})
