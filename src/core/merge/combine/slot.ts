/** Whose version of a thing. */
export type Version = 'mine' | 'theirs'

export const versions = ['mine', 'theirs'] as const

/** Names of parts from the document down: `types`, an id, `properties`, an id, `name`. */
export type Path = readonly string[]

/** One thing in three states; undefined where it is not. */
export type Triple = { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown }

/** A thing that is not the same in both versions, so that one of them is to be picked. */
export type Slot = Triple & {
  readonly key: string
  readonly path: Path
  /** Is it the order of the parts at the path, rather than what is there? */
  readonly order: boolean
  /** The version that alone changed it; null: both did, differently. */
  readonly auto: Version | null
}

/** The key of the slot at this path. */
export function keyOf(path: Path, order = false): string {
  return `${JSON.stringify(path)}${order ? ' order' : ''}`
}

/** The other one. */
export function otherVersion(version: Version): Version {
  return version === 'mine' ? 'theirs' : 'mine'
}
