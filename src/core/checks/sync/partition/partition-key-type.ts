import { fieldIn } from '../../engine/ask.ts'
import type { Fix } from '../../finding.ts'
import { partitioned } from '../../profile.ts'
import { appRule, typeRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'
import { keyShape, keyTypeNames, keyTypeOf, partitionOf } from './partition-key.ts'

/** It has the type that the configuration names. */
export const partitionKeyType = typeRule(
  {
    room: 'device-sync',
    code: 'partition-key-type',
    severity: 'error',
    message:
      '`{name}` is the partition key and has another type than the configuration says: "{wanted}". Make them equal.',
    source: sources.partition,
    profiles: partitioned,
  },
  (type, found, ask) => {
    const partition = partitionOf(ask)
    const wanted = partition && keyTypeOf(partition)
    const property = partition && fieldIn(type, partition.key.name)
    if (!wanted || !property || !isSyncedType(type, ask)) return []
    const { container, type: own } = property
    if (container === 'none' && own.kind === 'primitive' && own.primitive === wanted) return []
    const shape = keyShape(wanted, !property.optional)
    const edit = { kind: 'setPropertyShape', objectType: type.id, property: property.id } as const
    const fix: Fix = { title: `Make it ${wanted}`, safe: false, edits: () => [{ ...edit, shape }] }
    const slots = { name: `${type.name}.${property.name}`, wanted: partition.type ?? wanted }
    return [found(slots, { property, related: [{ span: partition.key.span }], fixes: [fix] })]
  },
)

/** There are four types of partition keys. */
export const partitionTypeUnknown = appRule(
  {
    room: 'device-sync',
    code: 'partition-type-unknown',
    severity: 'error',
    message:
      'The partition key `{key}` has the type "{type}" in the configuration, which is none of {types}. Correct it.',
    source: sources.partition,
    profiles: partitioned,
  },
  (found, ask) => {
    const partition = partitionOf(ask)
    if (!partition || partition.type === null || keyTypeOf(partition)) return []
    const { key, type } = partition
    return [found({ key: key.name, type: type ?? '', types: keyTypeNames }, { span: key.span })]
  },
)
