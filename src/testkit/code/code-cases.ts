import { jsonText, makeModel, primitiveTypes, type Container, type Model } from '#core/model'
import { reservedWords } from './reserved-words.ts'
import { date, embedded, int, inverse, key, link, property, shape, string, type } from './sketch.ts'

/** One idea, as a model that every SDK writes. The code lies in the SDK's `golden/<name>/`. */
export type CodeCase = { readonly name: string; readonly model: Model }

const kinds = makeModel([
  type('Everything', [
    key(),
    ...primitiveTypes.flatMap((primitive) => [
      property(primitive, shape({ kind: 'primitive', primitive })),
      property(`${primitive}Maybe`, shape({ kind: 'primitive', primitive }, 'none', true)),
    ]),
  ]),
])

const collectionsOf = (container: Container): Model =>
  makeModel([
    type('Bag', [
      key(),
      ...primitiveTypes.flatMap((primitive) => [
        property(`${primitive}s`, shape({ kind: 'primitive', primitive }, container)),
        property(`${primitive}sMaybe`, shape({ kind: 'primitive', primitive }, container, true)),
      ]),
    ]),
  ])

const address = type('Address', [property('street', string)], { kind: 'embedded' })
const person = type('Person', [key(), property('name', string)])
const owner = property('owner', link(person))
const friends = property('friends', link(person, 'list'))
const home = property('home', embedded(address))
const dog = type('Dog', [
  key(),
  owner,
  friends,
  property('vets', link(person, 'set')),
  property('byRole', link(person, 'dictionary')),
  home,
  property('places', embedded(address, 'list')),
  property('placesByName', embedded(address, 'dictionary')),
])
const relationships = makeModel([
  dog,
  {
    ...person,
    properties: [
      ...person.properties,
      property('dogs', inverse(dog, owner)),
      property('friendsOf', inverse(dog, friends)),
    ],
  },
  { ...address, properties: [...address.properties, property('dog', inverse(dog, home))] },
  type('Reading', [key(), property('at', date), property('place', embedded(address))], {
    kind: 'asymmetric',
  }),
])

const keys = makeModel(
  (['string', 'int', 'objectId', 'uuid'] as const).flatMap((primitive) =>
    [false, true].map((optional) =>
      type(`${primitive}${optional ? 'Maybe' : ''}Key`, [
        property('_id', shape({ kind: 'primitive', primitive }, 'none', optional)),
      ]),
    ),
  ),
)

const indexes = makeModel([
  type('Indexed', [
    key(),
    ...(['string', 'int', 'bool', 'date', 'objectId', 'uuid', 'mixed'] as const).map((primitive) =>
      property(primitive, shape({ kind: 'primitive', primitive }), { index: 'general' }),
    ),
    property('body', string, { index: 'full-text' }),
    property('note', shape({ kind: 'primitive', primitive: 'string' }, 'none', true), {
      index: 'full-text',
    }),
  ]),
])

const clientFacts = makeModel([
  type(
    'whs_v2',
    [
      key(),
      property('first_name', string, { codeName: 'firstName' }),
      property('last_name', string),
      property('hits', int, { counter: true }),
    ],
    { client: { codeName: 'Warehouse' } },
  ),
])

const id24 = '64b7f0a1c2d3e4f506172839'
const uuid = '2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e'
const defaults = makeModel([
  type('Defaults', [
    key(),
    property('status', string, { default: jsonText('new "one"\n$x \\(y) #{z}') }),
    property('empty', string, { default: jsonText('') }),
    property('count', int, { default: jsonText(7) }),
    property('below', int, { default: jsonText(-1) }),
    property('huge', int, { default: '9007199254740993' as ReturnType<typeof jsonText> }),
    property('ratio', shape({ kind: 'primitive', primitive: 'double' }), {
      default: jsonText(0.5),
    }),
    property('share', shape({ kind: 'primitive', primitive: 'float' }), {
      default: jsonText(1.25),
    }),
    property('price', shape({ kind: 'primitive', primitive: 'decimal128' }), {
      default: jsonText('12.50'),
    }),
    property('active', shape({ kind: 'primitive', primitive: 'bool' }), {
      default: jsonText(true),
    }),
    property('opened', date, { default: jsonText('2020-01-02T03:04:05Z') }),
    property('ref', shape({ kind: 'primitive', primitive: 'objectId' }), {
      default: jsonText(id24),
    }),
    property('tag', shape({ kind: 'primitive', primitive: 'uuid' }), { default: jsonText(uuid) }),
    property('maybe', shape({ kind: 'primitive', primitive: 'string' }, 'none', true), {
      default: jsonText('perhaps'),
    }),
    property('nothing', shape({ kind: 'primitive', primitive: 'string' }, 'none', true), {
      default: jsonText(null),
    }),
    property('any', shape({ kind: 'primitive', primitive: 'mixed' }), { default: jsonText('x') }),
    property('tags', shape({ kind: 'primitive', primitive: 'string' }, 'list'), {
      default: jsonText(['a', 'b']),
    }),
    property('wrong', int, { default: jsonText('seven') }),
  ]),
])

const hurtful = makeModel([
  type('class', [
    key(),
    property('id', string),
    property('keys', string),
    property('constructor', string),
    property('__proto__', string),
    property('', string),
    property('two words', string),
    property('two_words', string),
    property('TwoWords', string),
    property('twoWords', string),
    property('quote"; }; process.exit(); //', string),
    property("it's", string),
    property('dollar$name', string),
    property('$', string),
    property('_', string),
    property('1st', string),
    property('größe', string),
    property('名前', string),
    property('🐕', string),
    property('a.b', string),
    property('line\nbreak', string),
    property('star*/slash', string),
    property('rtl\u202eevil', string),
    property(
      'gap',
      shape({ kind: 'serverOnly', node: jsonText({}), label: '*/ }\nprocess.exit()' }),
    ),
    property('vet', shape({ kind: 'unresolved', typeName: 'Vet */ }' })),
  ]),
  type('1st*/\n', [key()]),
  type('Date', [key()]),
  type('date', [key()]),
  type('my_class', [key()]),
  type('Größe', [key()]),
  type('dog', [key(), property('dog', string), property('Dog', string)]),
])

const reservedProperties = makeModel([
  type('Words', [key(), ...reservedWords.map((word) => property(word, string))]),
])

const reservedClasses = makeModel(reservedWords.map((word) => type(word, [key()])))

/** The models that every SDK writes, each beside its golden files. */
export const codeCases: readonly CodeCase[] = [
  { name: 'kinds', model: kinds },
  { name: 'lists', model: collectionsOf('list') },
  { name: 'sets', model: collectionsOf('set') },
  { name: 'dictionaries', model: collectionsOf('dictionary') },
  { name: 'relationships', model: relationships },
  { name: 'keys', model: keys },
  { name: 'indexes', model: indexes },
  { name: 'client-facts', model: clientFacts },
  { name: 'defaults', model: defaults },
  { name: 'hurtful-names', model: hurtful },
  { name: 'reserved-properties', model: reservedProperties },
  { name: 'reserved-classes', model: reservedClasses },
  { name: 'empty', model: makeModel([]) },
]
