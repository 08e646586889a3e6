import { expect, it } from 'vitest'
import { dispatch, openSession, undo } from '#core/edits'
import { documentOf, type Document } from '#core/model'
import { modelOf } from '#testkit'
import { becomeTransaction } from './become.ts'

const pets = documentOf(modelOf({ Dog: { _id: 'objectId' }, Cat: { _id: 'objectId' } }))
const coded: Document = {
  ...pets,
  code: [
    {
      sdk: 'swift',
      options: { access: 'public' },
      files: [{ path: 'Dog.swift', text: 'class Dog {}', classes: [] }],
    },
  ],
}
const lone = documentOf(modelOf({ Bird: { _id: 'objectId', age: 'int' } }))

it.each([
  ['another model', pets, lone],
  ['code that comes', pets, coded],
  ['code that goes with its model', coded, lone],
])('makes a document wholly another: %s', (_, current, next) => {
  const before = openSession(current)
  const transaction = becomeTransaction(current, next, 'Restore')
  const after = transaction && dispatch(before, transaction)
  expect(after?.diagnostics).toEqual([])
  expect(after?.session.document).toEqual(next)
  expect(after && undo(after.session).document).toEqual(current)
})

it('has nothing to do for a document that is the same', () => {
  expect(becomeTransaction(coded, { ...coded, model: { ...coded.model } }, 'Restore')).toBeNull()
})
