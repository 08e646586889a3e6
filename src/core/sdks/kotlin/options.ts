import type { SdkOption } from '../contract.ts'

export type KotlinOptions = { readonly files: string; readonly package: string }

export const fields: readonly SdkOption[] = [
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'one', label: 'One file' },
      { value: 'per-class', label: 'One per class' },
    ],
  },
  { key: 'package', label: 'Package', choices: [] },
]

export const defaults: KotlinOptions = { files: 'one', package: '' }
