import { expect, it } from 'vitest'
import { makeModel, makeObjectType, randomIds } from '#core/model'
import { typeNames } from './type-names.ts'

const ids = randomIds()
const model = makeModel(['Person', 'Address'].map((name) => makeObjectType(ids.objectType(), name)))

it.each([
  ['per', ['Person']],
  ['in', ['int', 'string']],
  ['dec[]', ['decimal128[]']],
  ['int', ['int?', 'int[]', 'int<>', 'int{}']],
  ['int[', ['int[]']],
  ['int?', []],
  ['__proto__', []],
])('completes %s', (typed, names) => {
  expect(typeNames(model, typed)).toEqual(names)
})

it('offers types where nothing is typed', () => {
  expect(typeNames(model, '')).toHaveLength(8)
})
