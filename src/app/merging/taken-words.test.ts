import { expect, it } from 'vitest'
import { takenWords } from './taken-words.ts'

const none = {
  addedTypes: 0,
  removedTypes: 0,
  changedTypes: 0,
  addedProperties: 0,
  removedProperties: 0,
  changedProperties: 0,
  app: 0,
  settings: 0,
  code: 0,
  layout: 0,
}

it.each([
  [none, 'nothing without a question'],
  [{ ...none, addedTypes: 1, changedProperties: 2 }, '1 object type added, 2 properties changed'],
])('says what comes in', (taken, said) => {
  expect(takenWords(taken)).toBe(said)
})
