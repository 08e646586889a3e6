import { asymmetric, embedded, keyed, type, type Refusal } from './refusal.ts'

const cycle = (path: string): string =>
  `Cycles containing embedded objects are not currently supported: '${path}'`

const cycles: readonly Refusal[] = [
  {
    breaks: 'an embedded type in itself',
    types: [type('E', { e: 'E?' }, embedded)],
    messages: [cycle('E.e')],
  },
  {
    breaks: 'two embedded types in each other, through collections',
    types: [type('E', { f: 'F[]' }, embedded), type('F', { e: 'E{}' }, embedded)],
    messages: [cycle('E.f.e'), cycle('F.e.f')],
  },
  {
    breaks: 'a cycle that a third embedded type leads to',
    types: [
      type('E', { f: 'F?' }, embedded),
      type('F', { g: 'G?' }, embedded),
      type('G', { e: 'F?' }, embedded),
    ],
    messages: [cycle('E.f.g.e'), cycle('F.g.e'), cycle('G.e.g')],
  },
  {
    breaks: 'an embedded type in itself that another leads to: Core goes round once more',
    types: [type('E', { f: 'F?' }, embedded), type('F', { f: 'F?' }, embedded)],
    messages: [cycle('E.f.f.f'), cycle('F.f')],
  },
  {
    breaks: 'an embedded type in itself, under a persisted name',
    types: [type('E', { e: { type: 'object', objectType: 'E', mapTo: 'inner' } }, embedded)],
    messages: [cycle('E.inner')],
  },
]

const synced = (['flexible', 'partition'] as const).flatMap((mode): Refusal[] => [
  {
    breaks: `no primary key, synced: ${mode}`,
    mode,
    types: [type('A', { x: 'int' })],
    messages: [
      "There must be a primary key property named '_id' on a synchronized Realm but none was found for type 'A'",
    ],
  },
  {
    breaks: `a primary key of another name, synced: ${mode}`,
    mode,
    types: [type('A', { id: 'int' }, { primaryKey: 'id' })],
    messages: [
      "The primary key property on a synchronized Realm must be named '_id' but found 'id' for type 'A'",
    ],
  },
  {
    breaks: `an embedded type that nothing uses, synced: ${mode}`,
    mode,
    types: [type('A', { _id: 'int' }, keyed), type('E', { x: 'int' }, embedded)],
    messages: ["Embedded object 'E' is unreachable by any link path from top level objects."],
  },
])

/** Object types that Core refuses. */
export const typeRefusals: readonly Refusal[] = [
  {
    breaks: 'three types of one name',
    types: [type('A', { x: 'int' }), type('A', { y: 'int' }), type('A', { z: 'int' })],
    messages: [
      "Type 'A' appears more than once in the schema.",
      "Type 'A' appears more than once in the schema.",
    ],
  },
  {
    breaks: 'a primary key in an embedded type',
    types: [type('E', { _id: 'int' }, { ...keyed, ...embedded })],
    messages: ["Embedded object type 'E' cannot have a primary key."],
  },
  {
    breaks: 'a primary key called as code calls it',
    types: [type('A', { id: { type: 'int', mapTo: '_id' } }, { primaryKey: 'id' })],
    messages: ["Specified primary key 'A.id' does not exist."],
  },
  {
    breaks: 'an asymmetric type in a local realm',
    types: [type('Q', { _id: 'int' }, asymmetric)],
    messages: ["Asymmetric table 'Q' not allowed in a local Realm"],
  },
  {
    breaks: 'an asymmetric type with Partition-Based Sync',
    mode: 'partition',
    types: [type('Q', { _id: 'int' }, asymmetric)],
    messages: ["Asymmetric table 'Q' not allowed in partition based sync"],
  },
  ...cycles,
  ...synced,
]
