export { sdkIds, sdkOf, sdks, type AnySdk, type SdkId } from './registry.ts'
