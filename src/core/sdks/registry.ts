import type { AnySdk } from './contract.ts'
import { cpp } from './cpp/index.ts'
import { dotnet } from './dotnet/index.ts'
import { flutter } from './flutter/index.ts'
import { java } from './java/index.ts'
import { kotlin } from './kotlin/index.ts'
import { node } from './node/index.ts'
import { reactNative } from './react-native/index.ts'
import { swift } from './swift/index.ts'

/** Every SDK we know. A new one is one folder and one line here. */
export const sdks = {
  swift,
  kotlin,
  dotnet,
  flutter,
  node,
  'react-native': reactNative,
  java,
  cpp,
} as const satisfies Readonly<Record<string, AnySdk>>

export type SdkId = keyof typeof sdks

export const sdkIds = Object.keys(sdks) as readonly SdkId[]

export function sdkOf(id: SdkId): AnySdk {
  return sdks[id]
}
