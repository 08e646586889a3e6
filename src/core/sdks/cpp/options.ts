import type { SdkOption } from '../contract.ts'

/** What to emit for C++. `namespace`: any text; what cannot stand in a namespace is left out of it, empty means `realm`. */
export type CppOptions = {
  readonly namespace: string
  readonly files: 'one' | 'per-class'
}

export const cppDefaults: CppOptions = { namespace: '', files: 'one' }

export const cppOptionFields: readonly SdkOption[] = [
  { key: 'namespace', label: 'Namespace', choices: [] },
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'one', label: 'One header' },
      { value: 'per-class', label: 'One header per class' },
    ],
  },
]
