import type { EmittingSdk } from './emitting-sdk.ts'
import { node } from './node/index.ts'

/** Every SDK we know. A new one is one folder and one line here. */
export const sdks = {
  node,
} as const satisfies Readonly<Record<string, AnySdk>>

export type SdkId = keyof typeof sdks

export const sdkIds = Object.keys(sdks) as readonly SdkId[]

/** An SDK whose options are known by their keys alone. */
export type AnySdk = EmittingSdk<Readonly<Record<string, string>>>

export function sdkOf(id: SdkId): AnySdk {
  return sdks[id]
}
