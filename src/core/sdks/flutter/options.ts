import type { SdkOption } from '../contract.ts'

export type FlutterOptions = {
  readonly files: 'one' | 'per-class'
  /** What the names of model classes begin with. Private ones are seen in their own file only. */
  readonly models: 'private' | 'public'
  readonly package: 'realm' | 'realm_dart'
}

export const defaults: FlutterOptions = { files: 'one', models: 'private', package: 'realm' }

export const fields: readonly SdkOption[] = [
  {
    key: 'files',
    label: 'Files',
    choices: [
      { value: 'one', label: 'One file' },
      { value: 'per-class', label: 'One file per class, with public model classes' },
    ],
  },
  {
    key: 'models',
    label: 'Model classes',
    choices: [
      { value: 'private', label: 'Private, as in _Dog' },
      { value: 'public', label: 'Public, as in $Dog' },
    ],
  },
  {
    key: 'package',
    label: 'Package',
    choices: [
      { value: 'realm', label: 'realm, for Flutter' },
      { value: 'realm_dart', label: 'realm_dart, for Dart alone' },
    ],
  },
]

/** What the name of a model class begins with; the class that is generated from it goes without. */
export function prefixOf({ files, models }: FlutterOptions): '_' | '$' {
  return files === 'per-class' || models === 'public' ? '$' : '_'
}
