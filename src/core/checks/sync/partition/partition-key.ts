import type { SyncSettings } from '#core/formats'
import { primitiveShape, type PrimitiveType } from '#core/model'
import type { Ask } from '../../engine/ask.ts'

/** The types of a partition key, as the configuration calls them. Source: documentation, reference/partition-based-sync. */
const keyTypes: ReadonlyMap<string, PrimitiveType> = new Map([
  ['string', 'string'],
  ['objectId', 'objectId'],
  ['uuid', 'uuid'],
  ['long', 'int'],
])

/** What an app is partitioned by. */
export type Partition = NonNullable<SyncSettings['partition']>

/** What the app is partitioned by; null where it is not. */
export function partitionOf({ sync }: Ask): Partition | null {
  return sync?.mode === 'partition' ? sync.partition : null
}

/** The type that a partition key has, or undefined where the configuration names none that it can have. */
export function keyTypeOf({ type }: Partition): PrimitiveType | undefined {
  return keyTypes.get(type ?? '')
}

/** Those types as a message lists them. */
export const keyTypeNames = [...keyTypes.keys()].map((name) => `"${name}"`).join(', ')

/** The shape of a partition key: optional, unless the configuration says that every document must have it. */
export function keyShape(primitive: PrimitiveType, isRequired: boolean | null) {
  return primitiveShape(primitive, isRequired !== true)
}
