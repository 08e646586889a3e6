import { realmJs } from '../shared/realm-js/realm-js.ts'
import { reactNativeDefaults, reactNativeOptionFields, type ReactNativeOptions } from './options.ts'

export type { ReactNativeOptions } from './options.ts'

/** The Realm SDK for React Native: realm-js as Node.js has it, and the plugin that makes schemas of classes. */
export const reactNative = realmJs<ReactNativeOptions>({
  id: 'react-native',
  title: 'React Native',
  options: { fields: reactNativeOptionFields, defaults: reactNativeDefaults },
  writtenBy: ({ style, files }) => ({
    form: style === 'javascript' ? 'schemas' : style,
    language: style === 'javascript' ? 'javascript' : 'typescript',
    files,
    modules: 'esm',
    extension: '',
  }),
})
