import type { Sdk } from './contract.ts'
import { node } from './node/index.ts'

/** Every SDK we know. A new one is one folder and one line here. */
export const sdks = {
  node,
} as const satisfies Readonly<Record<string, Sdk<Readonly<Record<string, string>>>>>

export const sdkIds = Object.keys(sdks) as readonly (keyof typeof sdks)[]
