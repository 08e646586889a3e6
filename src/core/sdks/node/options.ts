import type { SdkOption } from '../contract.ts'

/** What to emit for Node.js. `modules` counts for JavaScript only: TypeScript is always written as ES modules. */
export type NodeOptions = {
  readonly language: 'typescript' | 'javascript'
  readonly files: 'one' | 'per-class'
  readonly modules: 'esm' | 'commonjs'
}

export const nodeDefaults: NodeOptions = { language: 'typescript', files: 'one', modules: 'esm' }

export const nodeOptionFields: readonly SdkOption[] = [
  {
    key: 'language',
    label: 'Language',
    choices: [
      { value: 'typescript', label: 'TypeScript classes' },
      { value: 'javascript', label: 'JavaScript schemas' },
    ],
  },
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'one', label: 'One file' },
      { value: 'per-class', label: 'One file per class' },
    ],
  },
  {
    key: 'modules',
    label: 'Modules (JavaScript)',
    choices: [
      { value: 'esm', label: 'ES modules' },
      { value: 'commonjs', label: 'CommonJS' },
    ],
  },
]
