import { primitiveShape, type Property } from '#core/model'
import { fieldIn } from '../../engine/ask.ts'
import { partitioned } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { ofAll } from '../of-all.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'
import { partitionOf } from './partition-key.ts'

/** A document without it belongs to the null partition where the key is optional, and is not synced where required. */
export const partitionKeyOptionality = typeRule(
  {
    room: 'device-sync',
    code: 'partition-key-optionality',
    severity: 'warning',
    message:
      '`{name}` is the partition key and is {found}, unlike {unlike}. Make it {wanted}, so that documents without it are treated alike.',
    source: `${sources.partition}; our reading`,
    profiles: partitioned,
  },
  (type, found, ask) => {
    const partition = partitionOf(ask)
    const property = partition && fieldIn(type, partition.key.name)
    if (!property || !isPlain(property) || !isSyncedType(type, ask)) return []
    const { isRequired, key } = partition
    const { optional } = property
    const peer = optionalPeer(key.name, ask)
    const isOdd = isRequired === null ? !optional && peer !== undefined : optional === isRequired
    if (!isOdd) return []
    const unlike = isRequired === null ? `\`${peer}.${key.name}\`` : 'what the configuration says'
    const [is, wanted] = optional ? ['optional', 'required'] : ['required', 'optional']
    const shape = primitiveShape(property.type.primitive, !optional)
    const edit = { kind: 'setPropertyShape', objectType: type.id, property: property.id } as const
    const fixes = [{ title: `Make it ${wanted}`, safe: false, edits: () => [{ ...edit, shape }] }]
    const slots = {
      name: `${type.name}.${property.name}`,
      found: is ?? '',
      unlike,
      wanted: wanted ?? '',
    }
    return [found(slots, { property, related: [{ span: key.span }], fixes })]
  },
)

/** The first by name of the object types in which the partition key is optional. */
const optionalPeer = ofAll(
  (fields, ask) =>
    fields
      .filter(({ type, property }) => property.optional && isSyncedType(type, ask))
      .map(({ type }) => type.name)
      .sort()[0],
)

type Plain = Property & { readonly type: { readonly kind: 'primitive' } }

function isPlain(property: Property): property is Plain {
  return property.container === 'none' && property.type.kind === 'primitive'
}
