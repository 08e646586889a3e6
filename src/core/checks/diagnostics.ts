import type { Catalogue } from '#core/diagnostics'
import type { Profile } from '#core/model'
import type { Room } from './rule.ts'
import { appRules, typeRules } from './rules.ts'

const rooms: readonly Room[] = ['app-services', 'device-sync', 'realm', 'consistency']
const all = [...typeRules, ...appRules]

/** What the rules tell, by room; the profiles say when. */
export const checkDiagnostics: readonly (Catalogue & {
  readonly profiles: ReadonlyMap<string, readonly Profile[]>
})[] = rooms.map((room) => {
  const rules = all.filter((rule) => rule.room === room)
  return {
    room,
    codes: Object.fromEntries(
      rules.map(({ code, severity, message, source }) => [code, { severity, message, source }]),
    ),
    profiles: new Map(rules.map(({ code, profiles }) => [code, profiles])),
  }
})
