import type { AnySdk } from './contract.ts'
import { node } from './node/index.ts'
import { reactNative } from './react-native/index.ts'

/** Every SDK we know. A new one is one folder and one line here. */
export const sdks = {
  node,
  'react-native': reactNative,
} as const satisfies Readonly<Record<string, AnySdk>>

export type SdkId = keyof typeof sdks

export const sdkIds = Object.keys(sdks) as readonly SdkId[]

export function sdkOf(id: SdkId): AnySdk {
  return sdks[id]
}
