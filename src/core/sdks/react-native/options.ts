import type { SdkOption } from '../contract.ts'

/** What to write for React Native. */
export type ReactNativeOptions = {
  readonly style: 'classes' | 'babel' | 'javascript'
  readonly files: 'one' | 'per-class'
}

export const reactNativeDefaults: ReactNativeOptions = { style: 'classes', files: 'one' }

export const reactNativeOptionFields: readonly SdkOption[] = [
  {
    key: 'style',
    label: 'Style',
    choices: [
      { value: 'classes', label: 'TypeScript classes' },
      { value: 'babel', label: 'TypeScript classes for @realm/babel-plugin' },
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
]
