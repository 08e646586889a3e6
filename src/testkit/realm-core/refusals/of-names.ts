import { keyed, type, type Refusal } from './refusal.ts'

/** Names that Core refuses. Those that are too long or empty are refused one at a time, when tables are created. */
export const nameRefusals: readonly Refusal[] = [
  {
    breaks: 'one persisted name three times',
    types: [
      type('A', {
        x: { type: 'int', mapTo: 'n' },
        y: { type: 'int', mapTo: 'n' },
        z: { type: 'int', mapTo: 'n' },
      }),
    ],
    messages: ["Property 'n' appears more than once in the schema for type 'A'."],
  },
  {
    breaks: 'a code name that is another property’s persisted name',
    types: [type('A', { x: { type: 'int', mapTo: 'n' }, y: { type: 'int', mapTo: 'x' } })],
    messages: ["Property 'A.n' has an alias 'x' that conflicts with a property of the same name."],
  },
  {
    breaks: 'two code names that are each other’s persisted names',
    types: [type('A', { x: { type: 'int', mapTo: 'y' }, y: { type: 'int', mapTo: 'x' } })],
    messages: [
      "Property 'A.y' has an alias 'x' that conflicts with a property of the same name.",
      "Property 'A.x' has an alias 'y' that conflicts with a property of the same name.",
    ],
  },
  {
    breaks: 'a type name of 58 bytes',
    types: [type(`${'😀'.repeat(14)}ab`, { x: 'int' })],
    messages: [`Name too long: class_${'😀'.repeat(14)}ab`],
  },
  {
    breaks: 'a property name of 64 bytes',
    types: [type('A', { ['é'.repeat(32)]: 'int' })],
    messages: [`Name too long: ${'é'.repeat(32)}`],
  },
  {
    breaks: 'a persisted name of 64 bytes',
    types: [type('A', { x: { type: 'int', mapTo: 'n'.repeat(64) } })],
    messages: [`Name too long: ${'n'.repeat(64)}`],
  },
  {
    breaks: 'an empty property name in a type without a primary key',
    types: [type('A', { x: 'int', '': 'int' })],
    messages: ['Property name in use: '],
  },
  {
    breaks: 'a link to a type whose name is not ASCII, beside one whose name is',
    types: [type('Dog', { owner: 'Électeur' }), type('Électeur', { name: 'string' })],
    messages: ["Property 'Dog.owner' of type 'object' has unknown object type 'Électeur'"],
  },
  {
    breaks: 'several things at once: by type, and stored properties before inverse ones',
    types: [
      type('B', {
        x: { type: 'linkingObjects', objectType: 'N', property: 'p' },
        y: 'Z',
        z: { type: 'float', indexed: true },
      }),
      type('A', { _id: 'bool', w: 'Z<>' }, keyed),
    ],
    messages: [
      "Property 'A._id' of type 'bool' cannot be made the primary key.",
      "Property 'A.w' of type 'set' has unknown object type 'Z'",
      "Property 'B.y' of type 'object' has unknown object type 'Z'",
      "Property 'B.z' of type 'float' cannot be indexed.",
      "Property 'B.x' of type 'linking objects' has unknown object type 'N'",
    ],
  },
]
