import type { SdkOption } from '../contract.ts'

/** What Swift code looks like. `names`: whether `first_name` is `first_name` or `firstName` in code. */
export type SwiftOptions = {
  readonly files: 'one' | 'per-class'
  readonly names: 'stored' | 'camel'
}

export const swiftDefaults: SwiftOptions = { files: 'one', names: 'stored' }

export const swiftOptionFields: readonly SdkOption[] = [
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'one', label: 'One file' },
      { value: 'per-class', label: 'One file per class' },
    ],
  },
  {
    key: 'names',
    label: 'Property names',
    choices: [
      { value: 'stored', label: 'As stored' },
      { value: 'camel', label: 'In camel case' },
    ],
  },
]
