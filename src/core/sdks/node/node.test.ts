import { sdkTests } from '#testkit'
import { node } from './index.ts'

const { defaults } = node.options

sdkTests({
  sdk: node,
  golden: new URL('./golden/', import.meta.url),
  variants: {
    'per-class': { ...defaults, files: 'per-class' },
    schemas: { ...defaults, style: 'schemas' },
    javascript: { ...defaults, language: 'javascript' },
    'javascript-per-class': { ...defaults, language: 'javascript', files: 'per-class' },
    commonjs: { ...defaults, language: 'javascript', modules: 'commonjs' },
    'commonjs-per-class': {
      ...defaults,
      language: 'javascript',
      files: 'per-class',
      modules: 'commonjs',
    },
  },
})
