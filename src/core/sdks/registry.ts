import type { Sdk } from './contract.ts'
import { node } from './node/index.ts'

/** Every SDK we know. A new one is one folder and one line here. */
export const sdks = {
  node,
} as const satisfies Readonly<Record<string, Sdk<Readonly<Record<string, string>>>>>

export type SdkId = keyof typeof sdks

export const sdkIds = Object.keys(sdks) as readonly SdkId[]

/** Can this SDK's code be read back into a model? */
export function reads(id: SdkId): boolean {
  const sdk: Sdk<Readonly<Record<string, string>>> = sdks[id]
  return sdk.read !== undefined
}
