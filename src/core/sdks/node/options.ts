import type { SdkOption } from '../contract.ts'

/** What to write for Node.js. `style` counts for TypeScript only, `modules` for JavaScript only. */
export type NodeOptions = {
  readonly language: 'typescript' | 'javascript'
  readonly style: 'classes' | 'schemas'
  readonly files: 'one' | 'per-class'
  readonly modules: 'esm' | 'commonjs'
}

export const nodeDefaults: NodeOptions = {
  language: 'typescript',
  style: 'classes',
  files: 'one',
  modules: 'esm',
}

export const nodeOptionFields: readonly SdkOption[] = [
  {
    key: 'language',
    label: 'Language',
    choices: [
      { value: 'typescript', label: 'TypeScript' },
      { value: 'javascript', label: 'JavaScript schemas' },
    ],
  },
  {
    key: 'style',
    label: 'Style (TypeScript)',
    choices: [
      { value: 'classes', label: 'Classes' },
      { value: 'schemas', label: 'Schemas' },
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
