export type { Sdk, SdkOption } from './contract.ts'
export { sdks } from './registry.ts'
