import { expect, it } from 'vitest'
import { countedIds, makeModel, makeObjectType, type Model, type Property } from '#core/model'
import { readObjectModel, readObjectTypes } from './read-file.ts'

const read = (plain: unknown) => {
  const text = typeof plain === 'string' ? plain : JSON.stringify(plain, null, 2)
  const { value, diagnostics } = readObjectModel('client.json', text, countedIds())
  const types = value ? value.model.order.map((id) => value.model.objectTypes.get(id)!) : null
  return { value, types, codes: diagnostics.map(({ code }) => code.replace('object-model/', '')) }
}

const property = (
  definition: unknown,
  more: object = {},
): { property: Property; codes: string[] } => {
  const { types, codes } = read([{ name: 'Dog', properties: { tag: definition }, ...more }])
  return { property: types![0]!.properties[0]!, codes }
}

it.each([
  ['T-15', { type: 'string', indexed: 'full-text' }, 'primary-key-facts', { primaryKey: 'tag' }],
  ['O-12', { type: 'string', indexed: false }, 'primary-key-facts', { primaryKey: 'tag' }],
  ['O-12', 'counter', 'primary-key-facts', { primaryKey: 'tag' }],
  ['T-16', { type: 'mixed', optional: false }, 'always-optional', {}],
  ['T-17', { type: 'list', objectType: 'Dog', optional: true }, 'never-optional', {}],
  ['T-18', { type: 'string[]' }, 'type-has-marks', {}],
  ['T-19', { type: 'int', foo: 1 }, 'unknown-property-key', {}],
  ['O-01', { type: '' }, 'type-missing', {}],
  ['O-01', {}, 'type-missing', {}],
  ['O-01', 5, 'type-missing', {}],
  ['O-03', { type: 'int', objectType: 'Dog' }, 'object-type-unused', {}],
  ['O-04', { type: 'list' }, 'element-type-missing', {}],
  ['O-04', { type: 'list', objectType: 'set' }, 'element-type-missing', {}],
  ['O-05', { type: 'object' }, 'object-type-missing', {}],
  ['O-06', { type: 'linkingObjects', objectType: 'Dog' }, 'inverse-incomplete', {}],
  ['O-07', { type: 'Dog' }, 'type-is-object-type', {}],
  ['O-08', { type: 'int', property: 'x' }, 'property-unused', {}],
  ['O-09', { type: 'string', presentation: 'counter' }, 'counter-not-int', {}],
  ['O-14', 'int', 'unknown-type-key', { foo: 1 }],
  ['O-15', { type: 'int', optional: 'yes' }, 'wrong-value', {}],
  ['O-15', { type: 'int', indexed: 'very' }, 'wrong-value', {}],
  ['O-17', 'int', 'primary-key-missing', { primaryKey: 'other' }],
  ['two kinds', 'int', 'two-kinds', { embedded: true, asymmetric: true }],
])('reports %s: %j as %s', (_, definition, code, more) => {
  expect(property(definition, more).codes).toContain(code)
})

it('calls an object type by its name when something is wrong with it', () => {
  const say = (plain: unknown): string[] =>
    readObjectModel('client.json', JSON.stringify(plain), countedIds()).diagnostics.map(
      ({ message }) => message,
    )
  const odd = { embedded: true, asymmetric: true, properties: {} }
  const both = '`Dog` is both embedded and asymmetric; embedded is assumed. Remove one.'
  expect(say([{ name: 'Dog', ...odd }])).toEqual([both])
  expect(say({ Dog: odd })).toEqual([both])
  expect(say([{ ...odd, foo: 1 }])).toEqual([
    'An object type in client.json has no name and is passed over. Add `name`.',
  ])
})

it.each([
  ['decimal', 'decimal128'],
  ['object id', 'objectId'],
])('reads a list of what realm-core calls %s', (objectType, primitive) => {
  const { property: tag, codes } = property({ type: 'list', objectType })
  expect(codes).toEqual(['core-type-name'])
  expect(tag).toMatchObject({ container: 'list', type: { kind: 'primitive', primitive } })
})

it('reads every fact of object notation', () => {
  const { property: tag, codes } = property({
    type: 'int',
    presentation: 'counter',
    optional: true,
    indexed: true,
    mapTo: 'stored',
    default: 1,
  })
  expect(codes).toEqual([])
  expect(tag).toMatchObject({
    name: 'stored',
    optional: true,
    client: { codeName: 'tag', index: 'general', counter: true, default: '1' },
  })
})

it('reads the form of Realm Studio, shorthand inside an object', () => {
  const { property: tag } = property({ type: 'string?', indexed: true })
  expect(tag).toMatchObject({
    type: { kind: 'primitive', primitive: 'string' },
    optional: true,
    client: { index: 'general' },
  })
})

it('tells links, embedded objects and inverse relationships apart', () => {
  const { types, codes } = read([
    { name: 'Dog', properties: { owner: 'Person', tag: 'Tag', vet: 'Vet' } },
    {
      name: 'Person',
      properties: {
        dogs: { type: 'linkingObjects', objectType: 'Dog', property: 'owner' },
        tags: { type: 'linkingObjects', objectType: 'Dog', property: 'tag' },
      },
    },
    { name: 'Tag', embedded: true, properties: {} },
  ])
  const [dog, person, tag] = types!
  expect(dog!.properties.map(({ type }) => type)).toEqual([
    { kind: 'link', target: person!.id },
    { kind: 'embedded', target: tag!.id },
    { kind: 'unresolved', typeName: 'Vet' },
  ])
  expect(person!.properties.map(({ type }) => type)).toEqual([
    { kind: 'inverse', origin: dog!.id, property: dog!.properties[0]!.id },
    { kind: 'unresolved', typeName: 'Dog', inverseOf: 'tag' },
  ])
  expect(codes).toEqual(['unknown-type', 'unknown-inverse'])
})

it('inverts by the stored name of the forward property', () => {
  const { types, codes } = read([
    {
      name: 'Dog',
      properties: { human: { type: 'object', objectType: 'Person', mapTo: 'owner' } },
    },
    {
      name: 'Person',
      properties: { dogs: { type: 'linkingObjects', objectType: 'Dog', property: 'owner' } },
    },
  ])
  expect(codes).toEqual([])
  expect(types![1]!.properties[0]!.type.kind).toBe('inverse')
})

const dog = { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId' } }
const keyed = { primaryKey: '_id', properties: { _id: 'objectId' } }

it.each([
  ['an array', [dog]],
  ['one object type', dog],
  ['a wrapper', { schema: [dog], schemaVersion: 3 }],
  ['the other wrapper', { schemas: [dog] }],
  ['a wrapped single type', { schema: dog }],
  ['types by name', { Dog: keyed }],
  ['types by variable name', { DogSchema: dog }],
  ['properties in an array', [{ ...dog, properties: [{ name: '_id', type: 'objectId' }] }]],
])('reads %s', (_, plain) => {
  const { types } = read(plain)
  expect(types).toHaveLength(1)
  expect(types![0]).toMatchObject({ name: 'Dog', primaryKey: types![0]!.properties[0]!.id })
})

it('reads what realm-tools dumps, which spells everything out', () => {
  const facts = { optional: false, indexed: false }
  const { types, codes } = read([
    {
      name: 'Dog',
      embedded: false,
      asymmetric: false,
      primaryKey: '_id',
      properties: {
        _id: { name: '_id', type: 'objectId', optional: false, indexed: true, mapTo: '_id' },
        owners: { name: 'owners', type: 'list', objectType: 'Dog', ...facts, mapTo: 'owners' },
      },
    },
  ])
  expect(codes).toEqual([])
  expect(types![0]!.properties.map(({ client }) => client)).toEqual([{}, {}])
})

it('keeps properties with the names of the language itself', () => {
  const text = '[{"name":"Dog","properties":{"__proto__":"int","":"string","constructor":"bool"}}]'
  const { types } = read(text)
  expect(types![0]!.properties.map(({ name }) => name)).toEqual(['__proto__', '', 'constructor'])
})

it('keeps two object types of one name and says so', () => {
  const { types, codes } = read([dog, dog])
  expect(types).toHaveLength(2)
  expect(codes).toEqual(['repeated-type'])
})

it.each([
  ['broken text', '[{"name": }', 'json/malformed'],
  ['a number', '5', 'no-object-types'],
  ['a server schema', '{"title":"Dog","properties":{"a":{"bsonType":"int"}}}', 'no-object-types'],
  ['a type without a name', '[{"properties":{}}]', 'type-name-missing'],
])('has no value for %s', (_, text, code) => {
  const { value, codes } = read(text)
  expect(value).toBeNull()
  expect(codes).toContain(code)
})

it('lets the text of one object type refer to the model around it', () => {
  const person = makeObjectType('person' as Model['order'][number], 'Person')
  const { value, diagnostics } = readObjectTypes(
    'Dog',
    '{"name":"Dog","properties":{"owner":"Person"}}',
    { model: makeModel([person]), ids: countedIds() },
  )
  expect(diagnostics).toEqual([])
  const [id] = value!.model.order
  expect(value!.model.order).toHaveLength(1)
  expect(value!.model.objectTypes.get(id!)!.properties[0]!.type).toEqual({
    kind: 'link',
    target: person.id,
  })
})
