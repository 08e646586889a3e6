/**
 * What a random model may hold: everything (`any`), only what an App Services Schema can say (`server`), only what a
 * Realm Object Schema can say (`client`), or only what both can (`both`).
 */
export type Side = 'any' | 'server' | 'client' | 'both'

/** Does the server have a say in models of this side, so that what it needs must be there? */
export function servesServer(side: Side): boolean {
  return side === 'server' || side === 'both'
}

/** May models of this side hold facts that only the server understands? */
export function holdsServerFacts(side: Side): boolean {
  return side === 'server' || side === 'any'
}

/** May models of this side hold facts that only clients understand? */
export function holdsClientFacts(side: Side): boolean {
  return side === 'client' || side === 'any'
}
