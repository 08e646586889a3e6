import type { SdkOption } from '../contract.ts'

/** What to emit for .NET. `namespace`: any text; what cannot stand in a namespace is left out of it, empty means none. */
export type DotnetOptions = {
  readonly namespace: string
  readonly files: 'one' | 'per-class'
}

export const dotnetDefaults: DotnetOptions = { namespace: 'Models', files: 'per-class' }

export const dotnetOptionFields: readonly SdkOption[] = [
  { key: 'namespace', label: 'Namespace', choices: [] },
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'per-class', label: 'One file per class' },
      { value: 'one', label: 'One file' },
    ],
  },
]
