import { rolesOf, type SaidRole, type SaidRoles } from '#core/formats'
import type { Ask } from '../../engine/ask.ts'
import { flexibleSync } from '../synced-type.ts'

/** A role that decides on what Device Sync may do, and whose roles it is among. */
export type SyncedRole = {
  readonly role: SaidRole
  readonly of: SaidRoles
  /** What people call it: `owner` of `dogs`. */
  readonly name: string
}

/** The roles of what an app syncs by queries: of its data source, and of collections with an object type. */
export function syncedRoles(ask: Ask): readonly SyncedRole[] {
  const sync = flexibleSync(ask)
  if (!sync) return []
  return rolesOf(ask.app)
    .filter(({ dataSource }) => sync.dataSource === null || dataSource === sync.dataSource)
    .filter(({ collection }) => !collection || ask.stored(collection.name).length > 0)
    .flatMap((of) =>
      of.roles.map((role) => {
        const whose = of.collection ? `\`${of.collection.name}\`` : 'all other collections'
        return { role, of, name: `\`${role.name}\` of ${whose}` }
      }),
    )
}
