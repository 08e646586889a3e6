const appServices = 'https://www.mongodb.com/docs/atlas/app-services'
const realm = 'https://www.mongodb.com/docs/realm/sdk'
const core = 'realm-core src/realm'

/** Where the rules come from. */
export const sources = {
  types: `${appServices}/schemas/types/`,
  relationships: `${appServices}/schemas/relationships/`,
  enforce: `${appServices}/schemas/enforce-a-schema/`,
  dataSources: `${appServices}/reference/config/data_sources/`,
  dataModel: `${appServices}/sync/data-model/data-model-map/`,
  createSchema: `${appServices}/sync/data-model/create-a-schema/`,
  updateSchema: `${appServices}/sync/data-model/update-schema/`,
  syncSettings: `${appServices}/sync/configure/sync-settings/`,
  partition: `${appServices}/reference/partition-based-sync/`,
  withSync: `${realm}/kotlin/realm-database/schemas/model-data-device-sync/`,
  defineModel: `${realm}/node/model-data/define-a-realm-object-model/`,
  counters: `${realm}/node/model-data/data-types/counters/`,
  elements: `${realm}/dotnet/model-data/data-types/lists/`,
  normalize: 'realm-js packages/realm/src/schema/normalize.ts',
  schemaTypes: 'realm-js packages/realm/src/schema/types.ts',
  export: 'realm-js examples/rn-multiple-realms/backend',
  exportOfEmbedded: 'realm-js examples/node-telemetry/backend',
  objectSchema: `${core}/object-store/object_schema.cpp`,
  schema: `${core}/object-store/schema.cpp`,
  property: `${core}/object-store/property.hpp`,
  dictionary: `${core}/dictionary.cpp`,
  table: `${core}/table.cpp`,
  harness: 'realm-core test/object-store/util/sync/baas_admin_api.cpp',
  oneSide: 'rule of ours: what is kept on one side on purpose is never written to the other',
  once: 'rule of ours: an embedded type exists once, its keywords may differ by place',
  verbatim: 'rule of ours: what is read is written back as it stood while it still holds',
} as const
