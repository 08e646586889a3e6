import { beforeEach, expect, it } from 'vitest'
import { openSession } from '#core/edits'
import { emptyDocument, objectTypesOf, type ObjectType } from '#core/model'
import { typeText, useDocument, useView } from '#app/state'
import { getCanvas, resetCanvas } from './canvas-state.ts'
import {
  addProperty,
  changeKind,
  createObjectType,
  moveProperty,
  placeCards,
  relate,
  renameObjectType,
  renameProperty,
  retypeProperty,
} from './commands.ts'

const model = () => useDocument.getState().session.document.model
const labels = () => useDocument.getState().session.history.past.map(({ label }) => label)

function typeNamed(name: string): ObjectType {
  const type = objectTypesOf(model()).find((candidate) => candidate.name === name)
  if (!type) throw new Error(`no type ${name}`)
  return type
}

function create(name: string, kind: ObjectType['kind'] = 'object'): ObjectType {
  createObjectType(kind, { x: 10.4, y: 20.6 })
  renameObjectType(typeNamed('Untitled').id, name)
  return typeNamed(name)
}

const properties = (name: string): string[] =>
  typeNamed(name).properties.map((property) => `${property.name} ${typeText(model(), property)}`)

beforeEach(() => {
  useDocument.getState().open({ id: 'p', name: 'P' }, openSession(emptyDocument))
  resetCanvas()
})

it('creates an object type where it was asked for, selects it and starts naming it', () => {
  createObjectType('object', { x: 10.4, y: 20.6 })
  const type = typeNamed('Untitled')
  const { layout } = useDocument.getState().session.document
  expect(layout.positions[type.id]).toEqual({ x: 10, y: 21 })
  expect(useView.getState().selection.objectTypes).toEqual([type.id])
  expect(getCanvas().editing).toEqual({ objectType: type.id, part: 'typeName' })
  expect(labels()).toEqual(['Add Untitled'])
})

it('adds properties as they are typed, and says what is wrong with one', () => {
  const { id } = create('Dog')
  expect(addProperty(id, 'age int?')).toBeNull()
  expect(addProperty(id, 'age string')).toBe('Dog already has a property `age`.')
  expect(addProperty(id, 'mood Cat')).toBe('No type is called `Cat`.')
  expect(properties('Dog')).toEqual(['_id objectId', 'age int?'])
})

it('relates by a new property named after the target', () => {
  const dog = create('Dog')
  const person = create('Person')
  const address = create('Address', 'embedded')
  relate(dog.id, null, person.id)
  relate(dog.id, null, address.id)
  expect(properties('Dog')).toEqual(['_id objectId', 'person Person', 'address Address'])
  expect(useView.getState().selection.property).toBe(typeNamed('Dog').properties[2]?.id)
})

it('relates by an existing property, which stays a list', () => {
  const dog = create('Dog')
  const person = create('Person')
  addProperty(dog.id, 'friends string[]')
  const friends = typeNamed('Dog').properties[1]
  if (!friends) throw new Error('no property')
  relate(dog.id, friends.id, person.id)
  expect(properties('Dog')).toEqual(['_id objectId', 'friends Person[]'])
})

it('says why a name is refused, and changes nothing', () => {
  const { id } = create('Dog')
  create('Cat')
  addProperty(id, 'age int')
  const age = typeNamed('Dog').properties[1]
  if (!age) throw new Error('no property')
  const before = labels()
  expect(renameObjectType(id, 'Cat')).toMatch(/`Cat` exists already/)
  expect(renameObjectType(id, '')).toMatch(/has no name/)
  expect(renameProperty(id, age.id, '_id')).toMatch(/`Dog\._id` exists already/)
  expect(retypeProperty(id, age.id, '← Cat._id')).toMatch(/No relationship leads/)
  expect(labels()).toEqual(before)
  expect(useDocument.getState().refusal).toBeNull()
})

it('names the collection of a new object type with it, and only then', () => {
  const { id } = create('Dog')
  expect(typeNamed('Dog').collection?.name).toBe('Dog')
  renameObjectType(id, 'Hound')
  expect(typeNamed('Hound').collection?.name).toBe('Dog')
})

it('asks for nothing when nothing would change', () => {
  const dog = create('Dog')
  const [key] = dog.properties
  if (!key) throw new Error('no property')
  const before = labels()
  renameObjectType(dog.id, 'Dog')
  renameProperty(dog.id, key.id, '_id')
  retypeProperty(dog.id, key.id, 'objectId')
  moveProperty(dog.id, key.id, -3)
  changeKind(dog.id, 'object')
  placeCards({ [dog.id]: { x: 10, y: 21 } })
  expect(labels()).toEqual(before)
})

it('turns an object type into an embedded one and back, with a collection again', () => {
  const { id } = create('Dog')
  changeKind(id, 'embedded')
  expect(typeNamed('Dog').collection).toBeNull()
  changeKind(id, 'object')
  expect(typeNamed('Dog').collection?.name).toBe('Dog')
})
