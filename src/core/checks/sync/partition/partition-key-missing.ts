import { makeProperty, type ObjectType } from '#core/model'
import { fieldIn } from '../../engine/ask.ts'
import type { Fix } from '../../finding.ts'
import { partitioned } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'
import { keyShape, keyTypeOf, partitionOf, type Partition } from './partition-key.ts'

/** Every synced type has the partition key on the server; clients may go without it. */
export const partitionKeyMissing = typeRule(
  {
    room: 'device-sync',
    code: 'partition-key-missing',
    severity: 'error',
    message:
      '`{name}` has no property `{key}` on the server, by which the app is partitioned, so its documents cannot be synced. Add it.',
    source: sources.partition,
    profiles: partitioned,
  },
  (type, found, ask) => {
    const partition = partitionOf(ask)
    if (!partition || !isSyncedType(type, ask) || fieldIn(type, partition.key.name)) return []
    const slots = { name: type.name, key: partition.key.name }
    const related = [{ span: partition.key.span }]
    return [found(slots, { related, fixes: fixesFor(type, partition) })]
  },
)

/** A property that only clients have so far comes to the server; where there is none, the server gets one. */
function fixesFor({ id, properties }: ObjectType, partition: Partition): readonly Fix[] {
  const { key, isRequired } = partition
  const primitive = keyTypeOf(partition)
  const there = properties.find(({ name }) => name === key.name)
  if (there?.only === 'object-model') {
    const edit = {
      kind: 'setPropertyOnly',
      objectType: id,
      property: there.id,
      only: null,
    } as const
    return [{ title: 'Keep it on the server, too', safe: false, edits: () => [edit] }]
  }
  if (there || !primitive) return []
  const add: Fix = {
    title: `Add \`${key.name}\` on the server`,
    safe: isRequired !== true,
    edits: (_, ids) => {
      const shape = keyShape(primitive, isRequired)
      const property = makeProperty(ids.property(), key.name, shape, { only: 'app-services' })
      return [{ kind: 'addProperty', objectType: id, property }]
    },
  }
  return [add]
}
