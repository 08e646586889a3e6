import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  objectTypesOf,
  primitiveShape,
  type CarriedFile,
  type Model,
  type ObjectType,
  type PrimitiveType,
} from '#core/model'
import { propertyNamed, typeNamed } from '#testkit'
import { readApp, writeCollection } from './index.ts'

const schema = (title: string, properties: object): string =>
  JSON.stringify({ title, properties: { _id: { bsonType: 'objectId' }, ...properties } })

const entry = {
  ref: '#/relationship/m/app/people',
  source_key: 'owner',
  foreign_key: '_id',
  is_list: false,
}

const read = (properties: object, entries: object = { owner: entry }): Model => {
  const texts = {
    'dogs/schema.json': schema('Dog', properties),
    'dogs/relationships.json': JSON.stringify(entries),
    'people/schema.json': schema('Person', {}),
  }
  const files = Object.entries(texts).map(([path, text]): CarriedFile => ({
    path: `data_sources/m/app/${path}`,
    text,
  }))
  return readApp({ root: '', layout: '20230101', files }, countedIds()).value.model
}

const change = (model: Model, name: string, next: (type: ObjectType) => ObjectType): Model =>
  makeModel(
    objectTypesOf(model).map((type) => (type.name === name ? next(type) : type)),
    { app: model.app },
  )

const retyped =
  (name: string, primitive: PrimitiveType) =>
  (type: ObjectType): ObjectType => ({
    ...type,
    properties: type.properties.map((one) =>
      one.name === name ? { ...one, ...primitiveShape(primitive, true) } : one,
    ),
  })

const said = (model: Model) =>
  writeCollection(model, typeNamed(model, 'Dog').id).schema.diagnostics.map(({ code, where }) => [
    code,
    where.property,
  ])

const fits = (model: Model, type: string, name: string) => [
  ['app-services/rel-fits-now', propertyNamed(model, type, name).id],
]

it('says that a kept relationship fits the property that was retyped', () => {
  const model = read({ owner: { bsonType: 'string' } })
  expect(said(model)).toEqual([])
  const next = change(model, 'Dog', retyped('owner', 'objectId'))
  expect(said(next)).toEqual(fits(next, 'Dog', 'owner'))
})

it('says so once the target is as it has to be, and no longer', () => {
  const model = read({ owner: { bsonType: 'string' } })
  const next = change(model, 'Person', retyped('_id', 'string'))
  expect(said(model)).toEqual([])
  expect(said(next)).toEqual(fits(next, 'Dog', 'owner'))
  expect(said(change(next, 'Person', retyped('_id', 'objectId')))).toEqual([])
})

it('says so once the target is there', () => {
  const owner = { ...entry, ref: '#/relationship/m/app/Cat' }
  const model = read({ owner: { bsonType: 'objectId' } }, { owner })
  expect(said(model)).toEqual([])
  const ids = countedIds('cat-')
  const key = makeProperty(ids.property(), '_id', primitiveShape('objectId', false))
  const cat = makeObjectType(ids.objectType(), 'Cat', { primaryKey: key.id, properties: [key] })
  const next = makeModel([...objectTypesOf(model), cat], { app: model.app })
  expect(said(next)).toEqual(fits(next, 'Dog', 'owner'))
})

it('says so of a property that takes the name, alone or inside another', () => {
  const model = read(
    { home: { title: 'Home', properties: { keeper: { bsonType: 'objectId' } } } },
    { 'home.owner': entry, owner: entry },
  )
  const named = change(model, 'Home', (type) => ({
    ...type,
    properties: type.properties.map((one) => ({ ...one, name: 'owner' })),
  }))
  expect(said(named)).toEqual(fits(named, 'Home', 'owner'))
  const owner = makeProperty(
    countedIds('new-').property(),
    'owner',
    primitiveShape('objectId', true),
  )
  const next = change(model, 'Dog', (type) => ({
    ...type,
    properties: [...type.properties, owner],
  }))
  expect(said(next)).toEqual(fits(next, 'Dog', 'owner'))
})

it('has nothing to say where the property became a link', () => {
  const model = read({ owner: { bsonType: 'string' } })
  const next = change(model, 'Dog', (type) => ({
    ...type,
    properties: type.properties.map((one) =>
      one.name === 'owner'
        ? { ...one, type: { kind: 'link', target: typeNamed(model, 'Person').id } }
        : one,
    ),
  }))
  expect(said(next)).toEqual([])
})
