export {
  appServicesDiagnostics,
  findApps,
  followKeys,
  impliedName,
  readAmong,
  readApp,
  readCollection,
  readLinkEntry,
  readServerOnly,
  syncSettingsOf,
  titleAt,
  writeApp,
  writeCollection,
  type CollectionTexts,
  type FoundApp,
  type ServerOnly,
  type SaidName,
  type SyncSettings,
} from './app-services/index.ts'
export type { WrittenText } from './contract.ts'
export {
  clientNotation,
  objectModelDiagnostics,
  readObjectModel,
  readObjectTypes,
  writeObjectModel,
  writeObjectType,
} from './object-model/index.ts'
export {
  jsonDiagnostics,
  memberOf,
  parseJson,
  sliceOf,
  stringAt,
  type JsonNode,
} from './shared/json-text/index.ts'
