import type { ObjectType, Property } from '#core/model'
import type { Told } from './agreement.ts'
import type { PropertyGroup, TypeGroup } from './align.ts'
import { isServer, type Party } from './party.ts'
import type { Settlement } from './settlement.ts'

/** Tells whose word counts. */
export type Winner = (group: TypeGroup | PropertyGroup, about: Told['about']) => string | null

/**
 * The client whose word counts: the chosen one, or, where the server was chosen, nobody or both, the first that says
 * anything. Null where the chosen party has nothing.
 */
export function winnerAmong(parties: readonly Party[], settlement: Settlement): Winner {
  const clients = parties.filter((party) => !isServer(party)).map(({ id }) => id)
  return (group, about) => {
    const said: ReadonlyMap<string, ObjectType | Property> = group.said
    const way = settlement(group, about)
    if (way !== undefined && way !== 'apart') {
      if (!said.has(way.take)) return null
      if (clients.includes(way.take)) return way.take
    }
    return clients.find((id) => said.has(id)) ?? null
  }
}
