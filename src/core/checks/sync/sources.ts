const appServices = 'https://www.mongodb.com/docs/atlas/app-services/'

/** Where the rules about Device Sync's configuration come from. */
export const sources = {
  settings: `${appServices}sync/configure/sync-settings/`,
  config: `${appServices}reference/config/sync/`,
  partition: `${appServices}reference/partition-based-sync/`,
  roles: `${appServices}rules/sync-compatibility/`,
  limits: `${appServices}reference/service-limitations/`,
  updates: `${appServices}sync/data-model/update-schema/`,
} as const
