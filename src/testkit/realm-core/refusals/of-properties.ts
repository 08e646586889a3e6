import type { ObjectSchema } from '../open-in-realm-core.ts'
import { asymmetric, embedded, keyed, type, type Refusal } from './refusal.ts'

const dogs = (property: string): ObjectSchema['properties'][string] => ({
  type: 'linkingObjects',
  objectType: 'Dog',
  property,
})

/** Properties that Core refuses. */
export const propertyRefusals: readonly Refusal[] = [
  {
    breaks: 'a primary key of a type that cannot be one',
    types: [type('A', { _id: 'bool' }, keyed)],
    messages: ["Property 'A._id' of type 'bool' cannot be made the primary key."],
  },
  {
    breaks: 'a primary key of a type that cannot be indexed either',
    types: [type('A', { _id: 'double?' }, keyed)],
    messages: [
      "Property 'A._id' of type 'double' cannot be made the primary key.",
      "Property 'A._id' of type 'double' cannot be indexed.",
    ],
  },
  {
    breaks: 'a primary key that is a list',
    types: [type('A', { _id: 'string[]' }, keyed)],
    messages: ["Property 'A._id' of type 'array' cannot be indexed."],
  },
  {
    breaks: 'two properties with one persisted name, both the primary key',
    types: [type('A', { _id: 'int', x: { type: 'int', mapTo: '_id' } }, keyed)],
    messages: [
      "Property '_id' appears more than once in the schema for type 'A'.",
      "Properties '_id' and '_id' are both marked as the primary key of 'A'.",
    ],
  },
  ...(
    [
      ['float', 'float'],
      ['double', 'double'],
      ['decimal128', 'decimal'],
      ['data', 'data'],
    ] as const
  ).map(([primitive, said]) => ({
    breaks: `an index on ${primitive}`,
    types: [type('A', { x: { type: primitive, indexed: true } })],
    messages: [`Property 'A.x' of type '${said}' cannot be indexed.`],
  })),
  ...(
    [
      ['list', 'array'],
      ['set', 'set'],
      ['dictionary', 'dictionary'],
    ] as const
  ).map(([container, said]) => ({
    breaks: `an index on a ${container}`,
    types: [type('A', { x: { type: container, objectType: 'string', indexed: true } })],
    messages: [`Property 'A.x' of type '${said}' cannot be indexed.`],
  })),
  ...(
    [
      ['Dog', 'object'],
      ['Dog[]', 'array'],
      ['Dog<>', 'set'],
      ['Dog{}', 'dictionary'],
    ] as const
  ).map(([spelling, said]) => ({
    breaks: `${spelling} of a type that is missing`,
    types: [type('A', { x: spelling })],
    messages: [`Property 'A.x' of type '${said}' has unknown object type 'Dog'`],
  })),
  {
    breaks: 'an inverse of a type that is missing',
    types: [type('A', { x: dogs('owner') })],
    messages: ["Property 'A.x' of type 'linking objects' has unknown object type 'Dog'"],
  },
  {
    breaks: 'an inverse of a property that is missing',
    types: [type('A', { x: dogs('owner') }), type('Dog', { name: 'string' })],
    messages: [
      "Property 'Dog.owner' declared as origin of linking objects property 'A.x' does not exist",
    ],
  },
  {
    breaks: 'an inverse that names its origin as code does',
    types: [
      type('A', { x: dogs('owner') }),
      type('Dog', { owner: { type: 'object', objectType: 'A', mapTo: 'o' } }),
    ],
    messages: [
      "Property 'Dog.owner' declared as origin of linking objects property 'A.x' does not exist",
    ],
  },
  {
    breaks: 'an inverse of a property that is no link',
    types: [type('A', { x: dogs('owner') }), type('Dog', { owner: 'string' })],
    messages: [
      "Property 'Dog.owner' declared as origin of linking objects property 'A.x' is not a link",
    ],
  },
  {
    breaks: 'an inverse of a link to another type',
    types: [type('A', { x: dogs('owner') }), type('Dog', { owner: 'Dog[]' })],
    messages: [
      "Property 'Dog.owner' declared as origin of linking objects property 'A.x' links to type 'Dog'",
    ],
  },
  {
    breaks: 'a set of embedded objects',
    types: [type('A', { x: 'E<>' }), type('E', { y: 'int' }, embedded)],
    messages: [
      "Set property 'A.x' cannot contain embedded object type 'E'. Set semantics are not applicable to embedded objects.",
    ],
  },
  {
    breaks: 'a link to an asymmetric type',
    mode: 'flexible',
    types: [type('A', { _id: 'int', x: 'Q[]' }, keyed), type('Q', { _id: 'int' }, asymmetric)],
    messages: ["Property 'A.x' of type 'array' cannot be a link to an asymmetric object."],
  },
]
