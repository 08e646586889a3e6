import type { SdkOption } from '../contract.ts'

export type JavaOptions = { readonly package: string; readonly fields: string }

export const fields: readonly SdkOption[] = [
  { key: 'package', label: 'Package', choices: [] },
  {
    key: 'fields',
    label: 'Fields',
    choices: [
      { value: 'private', label: 'Private, with getters and setters' },
      { value: 'public', label: 'Public' },
    ],
  },
]

export const defaults: JavaOptions = { package: '', fields: 'private' }
