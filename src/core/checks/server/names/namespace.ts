import type { Collection } from '#core/model'
import { served } from '../../profile.ts'
import { typeRule, type TypeRule } from '../../rule.ts'

const reference = 'https://www.mongodb.com/docs/atlas/app-services/reference/config/data_sources/'
const releases = 'https://www.mongodb.com/docs/atlas/app-services/release-notes/backend/'
const manual = 'https://www.mongodb.com/docs/manual/reference/limits/#naming-restrictions'

type Naming = {
  readonly code: string
  /** Between "`Dog` lies in the" and the name. */
  readonly what: string
  /** After the name. */
  readonly says: string
  readonly source: string
  readonly part: keyof Collection
  readonly isRefused: (name: string) => boolean
}

function naming({ code, what, says, source, part, isRefused }: Naming): TypeRule {
  const message = `\`{name}\` lies in the ${what} "{given}", ${says}` as const
  return typeRule(
    { room: 'app-services', code, severity: 'error', message, source, profiles: served },
    ({ name, collection }, found) => {
      const given = collection?.[part]
      return given !== undefined && isRefused(given) ? [found({ name, given })] : []
    },
  )
}

/** Rules about the names of data sources, databases and collections. Spaces are refused since 2023-12-13. */
export const namespaceRules: readonly TypeRule[] = [
  naming({
    code: 'data-source-name',
    what: 'data source',
    says: 'whose name may only have ASCII letters, digits, `_` and `-`, up to 64 of them. Rename it.',
    source: reference,
    part: 'dataSource',
    isRefused: (name) => !/^[A-Za-z0-9_-]{1,64}$/.test(name),
  }),
  naming({
    code: 'database-name',
    what: 'database',
    says: 'whose name must not be empty or have spaces or any of `/\\."$*<>:|?`. Rename it.',
    source: `${releases}; ${manual}`,
    part: 'database',
    isRefused: (name) => name === '' || /[\s\0/\\."$*<>:|?]/.test(name),
  }),
  naming({
    code: 'internal-database',
    what: 'database',
    says: 'which App Services keeps for itself. Move it to another one.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/mongodb/internal-database-usage/; our reading',
    part: 'database',
    isRefused: (name) => name.startsWith('__realm_sync'),
  }),
  naming({
    code: 'collection-name',
    what: 'collection',
    says: 'whose name must not be empty, have spaces or `$`, or begin with `system.`. Rename it.',
    source: `${releases}; ${manual}`,
    part: 'name',
    isRefused: (name) => name === '' || /[\s\0$]/.test(name) || name.startsWith('system.'),
  }),
]
