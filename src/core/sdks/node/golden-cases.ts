import {
  countedIds,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveTypes,
  type Container,
  type Model,
  type ObjectType,
  type Property,
  type PropertyShape,
  type ValueType,
} from '#core/model'
import type { SdkFeature } from '../rules.ts'
import type { NodeOptions } from './options.ts'

/** One model, how it is emitted, and the features its code shows. The code lies in `golden/<name>/`. */
export type GoldenCase = {
  readonly name: string
  readonly shows: readonly SdkFeature[]
  readonly options?: Partial<NodeOptions>
  readonly diagnostics?: readonly string[]
  readonly model: Model
}

const ids = countedIds()

const shape = (type: ValueType, container: Container = 'none', optional = false): PropertyShape =>
  normalizeShape({ type, container, optional, elementOptional: optional })

const property = (name: string, how: PropertyShape, client: Property['client'] = {}): Property =>
  makeProperty(ids.property(), name, how, { client })

const type = (
  name: string,
  properties: readonly Property[],
  more: Partial<Omit<ObjectType, 'id' | 'name'>> = {},
): ObjectType =>
  makeObjectType(ids.objectType(), name, {
    properties,
    primaryKey: properties.find((one) => one.name === '_id')?.id ?? null,
    ...more,
  })

const string = shape({ kind: 'primitive', primitive: 'string' })
const int = shape({ kind: 'primitive', primitive: 'int' })
const date = shape({ kind: 'primitive', primitive: 'date' })
const key = (): Property => property('_id', shape({ kind: 'primitive', primitive: 'objectId' }))
const link = ({ id: target }: ObjectType, container: Container = 'none'): PropertyShape =>
  shape({ kind: 'link', target }, container)

const kinds = makeModel([
  type('Everything', [
    key(),
    ...primitiveTypes.flatMap((primitive) => [
      property(primitive, shape({ kind: 'primitive', primitive })),
      property(`${primitive}Maybe`, shape({ kind: 'primitive', primitive }, 'none', true)),
    ]),
  ]),
])

const collections = makeModel([
  type(
    'Bag',
    [key()].concat(
      (['list', 'set', 'dictionary'] as const).flatMap((container) => [
        property(
          `${container}OfString`,
          shape({ kind: 'primitive', primitive: 'string' }, container),
        ),
        property(
          `${container}OfMaybeInt`,
          shape({ kind: 'primitive', primitive: 'int' }, container, true),
        ),
        property(
          `${container}OfMixed`,
          shape({ kind: 'primitive', primitive: 'mixed' }, container),
        ),
      ]),
    ),
  ),
])

const address = type('Address', [property('street', string)], {
  kind: 'embedded',
  primaryKey: null,
})
const person = type('Person', [key(), property('name', string)])
const owner = property('owner', link(person))
const dog = type('Dog', [
  key(),
  owner,
  property('friends', link(person, 'list')),
  property('vets', link(person, 'set')),
  property('byRole', link(person, 'dictionary')),
  property('home', shape({ kind: 'embedded', target: address.id })),
  property('places', shape({ kind: 'embedded', target: address.id }, 'list')),
])
const relationships = makeModel([
  dog,
  {
    ...person,
    properties: [
      ...person.properties,
      property('dogs', shape({ kind: 'inverse', origin: dog.id, property: owner.id })),
    ],
  },
  address,
  type('Reading', [key(), property('at', date)], { kind: 'asymmetric' }),
])

const clientFacts = makeModel([
  type(
    'whs_v2',
    [
      key(),
      property('code', string, { index: 'general' }),
      property('body', string, { index: 'full-text' }),
      property('first_name', string, { codeName: 'firstName' }),
      property('hits', int, { counter: true, default: jsonText(0) }),
      property('status', string, { default: jsonText('new "one"') }),
      property('opened', date, { default: jsonText('2020-01-02T03:04:05Z') }),
      property('tags', shape({ kind: 'primitive', primitive: 'string' }, 'list'), {
        default: jsonText(['a', 'b']),
      }),
      property('wrong', int, { default: jsonText('seven') }),
    ],
    { client: { codeName: 'Warehouse' } },
  ),
])

const hostile = makeModel([
  type('class', [
    key(),
    property('keys', string),
    property('constructor', string),
    property('__proto__', string),
    property('', string),
    property('two words', string),
    property('quote"; }; process.exit(); //', string),
    property(
      'gap',
      shape({ kind: 'serverOnly', node: jsonText({}), label: '*/ }\nprocess.exit()' }),
    ),
    property('größe', string),
  ]),
  type('1st*/\n', [key()]),
  type('Date', [key()]),
  type('date', [key()]),
])

const leftOut = makeModel([
  type('Dog', [
    key(),
    property(
      'stamp',
      shape({ kind: 'serverOnly', node: jsonText({ bsonType: 'timestamp' }), label: 'timestamp' }),
    ),
    property('vet', shape({ kind: 'unresolved', typeName: 'Vet' })),
  ]),
])

export const goldenCases: readonly GoldenCase[] = [
  { name: 'kinds', shows: ['mixed', 'float'], model: kinds },
  { name: 'collections', shows: ['list', 'set', 'dictionary'], model: collections },
  { name: 'relationships', shows: ['embedded', 'asymmetric', 'inverse'], model: relationships },
  {
    name: 'client-facts',
    shows: ['index', 'full-text', 'property-renaming', 'class-renaming', 'default', 'counter'],
    diagnostics: ['node/default-left-out'],
    model: clientFacts,
  },
  {
    name: 'hostile-names',
    shows: [],
    diagnostics: [
      'node/reserved-name',
      'node/reserved-name',
      'node/class-renamed',
      'node/server-only',
      'node/class-renamed',
      'node/class-renamed',
      'node/class-renamed',
    ],
    model: hostile,
  },
  {
    name: 'left-out',
    shows: [],
    diagnostics: ['node/server-only', 'node/unknown-type'],
    model: leftOut,
  },
  { name: 'per-class', shows: [], options: { files: 'per-class' }, model: relationships },
  {
    name: 'javascript',
    shows: [],
    options: { language: 'javascript' },
    diagnostics: ['node/default-left-out'],
    model: clientFacts,
  },
  {
    name: 'commonjs',
    shows: [],
    options: { language: 'javascript', modules: 'commonjs' },
    model: relationships,
  },
  {
    name: 'commonjs-per-class',
    shows: [],
    options: { language: 'javascript', modules: 'commonjs', files: 'per-class' },
    model: relationships,
  },
]
