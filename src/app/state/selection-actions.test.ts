import { beforeEach, expect, it } from 'vitest'
import { newObjectType, newProperty, openSession } from '#core/edits'
import { emptyDocument, emptyModel, objectTypesOf } from '#core/model'
import { ids, useDocument } from './document-store.ts'
import { deleteObjectTypes, deleteSelection, selectAll } from './selection-actions.ts'
import { useView } from './view-store.ts'

const dog = newObjectType(emptyModel, ids, 'object', 'Dog')
const cat = newObjectType(emptyModel, ids, 'object', 'Cat')
const age = newProperty(dog, ids, 'age')

beforeEach(() => {
  useDocument.getState().open({ id: 'p', name: 'Pets' }, openSession(emptyDocument))
  const edits = [
    { kind: 'addObjectType', objectType: { ...dog, properties: [...dog.properties, age] } },
    { kind: 'addObjectType', objectType: cat },
  ] as const
  useDocument.getState().dispatch({ label: 'Add', origin: 'canvas', edits })
})

const names = (): readonly string[] =>
  objectTypesOf(useDocument.getState().session.document.model).map(({ name }) => name)
const lastStep = () => useDocument.getState().session.history.past.at(-1)?.label

it('deletes the selected property before its object type', () => {
  useView.getState().select({ objectTypes: [dog.id], property: age.id }, 'canvas')
  deleteSelection('canvas')
  expect(lastStep()).toBe('Delete Dog.age')
  expect(names()).toEqual(['Dog', 'Cat'])
  deleteSelection('canvas')
  expect(lastStep()).toBe('Delete Dog')
  expect(names()).toEqual(['Cat'])
})

it('deletes many object types as one step', () => {
  selectAll('other')
  deleteSelection('inspector')
  expect(lastStep()).toBe('Delete 2 object types')
  expect(names()).toEqual([])
  expect(useView.getState().selection.objectTypes).toEqual([])
  useDocument.getState().undo()
  expect(names()).toEqual(['Dog', 'Cat'])
})

it('leaves the selection alone where there is nothing to delete', () => {
  useView.getState().select({ objectTypes: [cat.id] }, 'canvas')
  deleteObjectTypes([], 'canvas')
  expect(useView.getState().selection.objectTypes).toEqual([cat.id])
})
