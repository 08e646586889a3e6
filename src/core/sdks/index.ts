export {
  sdkFeatures,
  type CodeLanguage,
  type CodeMark,
  type Emitted,
  type EmittedFile,
  type Sdk,
  type SdkFeature,
  type SdkOption,
} from './contract.ts'
export { reads, sdkIds, sdks, type SdkId } from './registry.ts'
