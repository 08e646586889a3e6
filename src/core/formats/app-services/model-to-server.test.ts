import { expect, it } from 'vitest'
import {
  countedIds,
  indexOf,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
  type Container,
  type ObjectType,
  type Property,
  type ValueType,
} from '#core/model'
import { readCollection, writeCollection } from './index.ts'

const ids = countedIds()
const shape = (type: ValueType, container: Container = 'none', optional = false) =>
  normalizeShape({ type, container, optional, elementOptional: false })
const one = (name: string, type: ValueType, container: Container = 'none', optional = false) =>
  makeProperty(ids.property(), name, shape(type, container, optional))
const text = { kind: 'primitive', primitive: 'string' } as const
const int = { kind: 'primitive', primitive: 'int' } as const
const to = (type: ObjectType): ValueType =>
  type.kind === 'embedded'
    ? { kind: 'embedded', target: type.id }
    : { kind: 'link', target: type.id }

const root = (
  name: string,
  properties: readonly Property[],
  key: ValueType = { kind: 'primitive', primitive: 'objectId' },
) => {
  const id = one('_id', key)
  return makeObjectType(ids.objectType(), name, {
    collection: { dataSource: 'mongodb-atlas', database: 'app', name },
    primaryKey: id.id,
    properties: [id, ...properties],
  })
}
const embedded = (name: string, properties: readonly Property[]) =>
  makeObjectType(ids.objectType(), name, { kind: 'embedded', properties })

const written = (...types: readonly [ObjectType, ...ObjectType[]]) => {
  const texts = writeCollection(makeModel(types), types[0].id)
  return {
    schema: JSON.parse(texts.schema.text),
    relationships: JSON.parse(texts.relationships?.text ?? 'null'),
    codes: texts.schema.diagnostics.map(({ code }) => code),
  }
}

it('writes a new collection in canonical form', () => {
  const pond = embedded('Pond', [one('name', text, 'none', true), one('depth', int)])
  const frog = root('Frog', [
    one('name', text),
    one('age', int, 'none', true),
    one('pond', to(pond)),
  ])
  expect(writeCollection(makeModel([frog, pond]), frog.id).schema.text).toMatchInlineSnapshot(`
    "{
        "bsonType": "object",
        "properties": {
            "_id": {
                "bsonType": "objectId"
            },
            "age": {
                "bsonType": "long"
            },
            "name": {
                "bsonType": "string"
            },
            "pond": {
                "bsonType": "object",
                "properties": {
                    "depth": {
                        "bsonType": "long"
                    },
                    "name": {
                        "bsonType": "string"
                    }
                },
                "required": [
                    "depth"
                ],
                "title": "Pond"
            }
        },
        "required": [
            "_id",
            "name"
        ],
        "title": "Frog"
    }
    "
  `)
})

it('requires exactly the primitives that are not optional', () => {
  const pond = embedded('Pond', [one('name', text, 'none', true)])
  const frog = root('Frog', [
    one('a', text),
    one('b', text, 'none', true),
    one('c', text, 'list'),
    one('d', text, 'dictionary'),
    one('e', { kind: 'primitive', primitive: 'mixed' }),
    one('f', to(pond)),
    one('g', to(pond), 'list'),
  ])
  const { schema } = written(frog, pond)
  expect(schema.required).toEqual(['_id', 'a'])
  expect(schema.properties.f.required).toEqual([])
  expect(schema.properties.g.items).toEqual(schema.properties.f)
})

it.each([
  ['objectId', 'objectId'],
  ['string', 'string'],
  ['uuid', 'uuid'],
  ['int', 'long'],
] as const)('writes a relationship to a primary key of type %s', (primitive, bsonType) => {
  const pond = root('Pond', [], { kind: 'primitive', primitive })
  const { schema, relationships } = written(root('Frog', [one('pond', to(pond))]), pond)
  expect(schema.properties.pond).toEqual({ bsonType })
  expect(relationships.pond).toEqual({
    ref: '#/relationship/mongodb-atlas/app/Pond',
    source_key: 'pond',
    foreign_key: '_id',
    is_list: false,
  })
})

it.each([
  ['none', 'none', 'a.b', false],
  ['list', 'none', 'a.[].b', false],
  ['dictionary', 'list', 'a.[].b', true],
  ['none', 'dictionary', 'a.b', true],
] as const)('writes the path of a relationship in %s of %s', (outer, inner, path, isList) => {
  const pond = root('Pond', [])
  const part = embedded('Part', [one('b', to(pond), inner)])
  const { relationships } = written(root('Frog', [one('a', to(part), outer)]), part, pond)
  expect(Object.keys(relationships)).toEqual([path])
  expect(relationships[path].is_list).toBe(isList)
})

it('leaves out what the server has no word for, and says so', () => {
  const unknown = { kind: 'unresolved', typeName: 'Nowhere' } as const
  const { schema, codes } = written(root('Frog', [one('lost', unknown)]))
  expect(Object.keys(schema.properties)).toEqual(['_id'])
  expect(codes).toEqual(['app-services/not-on-server'])
})

it('does not write an embedded type into itself', () => {
  const id = ids.objectType()
  const knot = { ...embedded('Knot', [one('knot', { kind: 'embedded', target: id })]), id }
  const { schema, codes } = written(root('Frog', [one('knot', to(knot))]), knot)
  expect(schema.properties.knot.properties).toEqual({})
  expect(codes).toEqual(['app-services/not-on-server'])
})

it('marks every property, through embedded objects', () => {
  const part = embedded('Part', [one('b', text)])
  const frog = root('Frog', [one('a', to(part), 'list')])
  const { text: whole, marks } = writeCollection(makeModel([frog, part]), frog.id).schema
  const marked = marks().map(({ start, objectType, property }) => [
    objectType,
    property ? whole.slice(start, start + 3) : 'type',
  ])
  expect(marked).toEqual([
    [frog.id, 'type'],
    [frog.id, '"_i'],
    [frog.id, '"a"'],
    [part.id, 'type'],
    [part.id, '"b"'],
  ])
})

it('writes again only what depends on a change', () => {
  const pond = root('Pond', [])
  const frog = root('Frog', [one('pond', to(pond))])
  const newt = root('Newt', [])
  const model = makeModel([frog, pond, newt])
  const types = model.objectTypes.set(pond.id, { ...pond, name: 'Lake' })
  const next = { ...model, objectTypes: types }
  expect(indexOf(next)).not.toBe(indexOf(model))
  expect(writeCollection(next, newt.id)).toBe(writeCollection(model, newt.id))
  expect(writeCollection(next, pond.id)).not.toBe(writeCollection(model, pond.id))
})

it('describes one place of use otherwise without touching the others', () => {
  const street = makeProperty(ids.property(), 'street', primitiveShape('string', true))
  const address = embedded('Address', [street])
  const frog = root('Frog', [one('home', to(address)), one('work', to(address))])
  const model = makeModel([frog, address])
  const schema = writeCollection(model, frog.id).schema.text
  const texts = {
    schema: schema.replace(/"street": \{(?![^]*"street")/, '"street": {"minLength": 3,'),
    relationships: '{}',
  }
  const context = { model, objectType: frog.id, collection: frog.collection!, ids: countedIds('r') }
  const read = readCollection(texts, context).value!.model
  const [reread] = read.order.map((id) => read.objectTypes.get(id)!)
  expect(reread!.properties.map(({ server }) => server.variations)).toEqual([
    undefined,
    undefined,
    [
      {
        path: ['street'],
        keywords: [{ key: 'minLength', value: jsonText(3) }],
        elementKeywords: [],
        residue: [],
      },
    ],
  ])
  expect(writeCollection(read, reread!.id).schema.text).toBe(texts.schema)
})
