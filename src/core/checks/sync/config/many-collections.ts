import { synced } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'

/** Change streams that clusters have, the smallest first; all apps and triggers on a cluster share them. */
const clusters = [
  { name: 'M0', streams: 5 },
  { name: 'M2 or M5', streams: 10 },
  { name: 'M10 or M20', streams: 100 },
  { name: 'M30 or larger', streams: 1000 },
] as const

/** Each synced collection takes a change stream of its cluster. */
export const manyCollections = appRule(
  {
    room: 'device-sync',
    code: 'many-collections',
    severity: 'info',
    message:
      'The app syncs {count} collections and takes a change stream for each; a cluster {cluster} has {streams}. Choose a larger one.',
    source: sources.limits,
    profiles: synced,
  },
  (found, ask) => {
    if (!ask.sync) return []
    const count = ask.heads().filter((type) => isSyncedType(type, ask)).length
    const cluster = clusters.findLast(({ streams }) => streams < count)
    if (!cluster) return []
    return [found({ count, cluster: cluster.name, streams: cluster.streams })]
  },
)
