import type { ObjectTypeId, PropertyId } from './ids.ts'

/**
 * What a model is for, which decides what is wrong with it: Device Sync (flexible or partition-based), a Realm that
 * stays on its device, or App Services without Device Sync.
 */
export const profiles = ['flexible', 'partition', 'local', 'unsynced'] as const

export type Profile = (typeof profiles)[number]

/** A problem that a person has looked at and does not want to be told again, and why. */
export type Suppression = {
  readonly code: string
  /** Where. Null: wherever the code comes up. */
  readonly objectType: ObjectTypeId | null
  readonly property: PropertyId | null
  readonly reason: string
}

/** How a document is to be judged. */
export type Settings = {
  /** Null: what the app's own configuration says. */
  readonly profile: Profile | null
  readonly suppressed: readonly Suppression[]
}

/** Do two suppressions speak of the same code at the same place? */
export function sameSuppression(
  a: Omit<Suppression, 'reason'>,
  b: Omit<Suppression, 'reason'>,
): boolean {
  return a.code === b.code && a.objectType === b.objectType && a.property === b.property
}
