import { withoutSyncNames, withSyncNames, type SyncList } from '#core/formats'
import type { ServerApp } from '#core/model'
import type { Fix } from '../finding.ts'

type About = Pick<Fix, 'title' | 'safe'>

/** Takes names out of a list of the sync configuration. */
export function unlist(list: SyncList, names: readonly string[], about: About): Fix {
  return {
    ...about,
    edits: ({ app }) => [{ kind: 'setApp', app: withoutSyncNames(app, list, names) }],
  }
}

/** Puts names into a list of the sync configuration. */
export function enlist(list: SyncList, names: readonly string[], about: About): Fix {
  return {
    ...about,
    edits: ({ app }) => [{ kind: 'setApp', app: withSyncNames(app, list, names) }],
  }
}

/** Takes one name out of every list given. */
export function unlistEverywhere(lists: readonly SyncList[], name: string, about: About): Fix {
  const without = (app: ServerApp): ServerApp =>
    lists.reduce((rest, list) => withoutSyncNames(rest, list, [name]), app)
  return { ...about, edits: ({ app }) => [{ kind: 'setApp', app: without(app) }] }
}
