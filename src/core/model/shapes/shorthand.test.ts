import { expect, it } from 'vitest'
import { readShorthand, writeShorthand } from './shorthand.ts'

const shape = (text: string) => {
  const { shape, counter } = readShorthand(text)
  const { type, container, optional, elementOptional } = shape
  const name =
    type.kind === 'primitive' ? type.primitive : type.kind === 'unresolved' && type.typeName
  return { name, container, optional, elementOptional, counter }
}

it.each([
  ['string', { name: 'string', container: 'none', optional: false }],
  ['string?', { name: 'string', optional: true }],
  ['string?{}', { name: 'string', container: 'dictionary', elementOptional: true }],
  ['mixed', { name: 'mixed', optional: true }],
  ['mixed[]', { name: 'mixed', container: 'list', elementOptional: true }],
  ['mixed?[]', { name: 'mixed', container: 'list', elementOptional: true }],
  ['Person', { name: 'Person', container: 'none', optional: true }],
  ['Person?', { name: 'Person', container: 'none', optional: true }],
  ['Person<>', { name: 'Person', container: 'set', elementOptional: false }],
  ['Person{}', { name: 'Person', container: 'dictionary', elementOptional: true }],
  ['Person?{}', { name: 'Person', container: 'dictionary', elementOptional: true }],
  ['counter?', { name: 'int', counter: true, optional: true }],
  ['Größe[]', { name: 'Größe', container: 'list' }],
])('reads %s', (text, expected) => {
  expect(readShorthand(text).problem).toBeNull()
  expect(shape(text)).toMatchObject(expected)
})

it.each([
  ['', 'shorthand-empty'],
  ['[]', 'shorthand-no-element'],
  ['<>', 'shorthand-no-element'],
  ['int[][]', 'shorthand-nested'],
  ['{}[]', 'shorthand-nested'],
  ['?', 'shorthand-only-optional'],
  ['?[]', 'shorthand-only-optional'],
  ['int[]?', 'shorthand-optional-collection'],
  ['list', 'shorthand-collection-name'],
  ['set?', 'shorthand-collection-name'],
  ['dictionary[]', 'shorthand-collection-name'],
  ['object', 'shorthand-object'],
  ['object[]', 'shorthand-object'],
  ['linkingObjects', 'shorthand-linking-objects'],
  ['counter[]', 'counter-in-collection'],
  ['Person?[]', 'optional-object-element'],
  ['Person?<>', 'optional-object-element'],
  ['{}', 'bare-dictionary'],
  ['object id', 'core-type-name'],
])('reports what is wrong with "%s"', (text, problem) => {
  expect(readShorthand(text).problem).toBe(problem)
})

it.each([
  ['{}', { name: 'mixed', container: 'dictionary' }],
  ['set', { name: 'mixed', container: 'set' }],
  ['decimal?', { name: 'decimal128', optional: true }],
  ['object id[]', { name: 'objectId', container: 'list' }],
  ['Person?[]', { name: 'Person', container: 'list', elementOptional: false }],
  ['counter[]', { name: 'int', container: 'list', counter: false }],
  ['int[][]', { name: 'int[][]', container: 'none' }],
])('salvages "%s"', (text, expected) => {
  expect(shape(text)).toMatchObject(expected)
})

it.each(['string?', 'int[]', 'mixed<>', 'Person{}', 'Person', 'counter', 'int[][]'])(
  'writes back %s',
  (text) => {
    const { shape, counter } = readShorthand(text)
    expect(writeShorthand(shape, counter)).toBe(text)
  },
)

it('leaves to object notation what shorthand cannot say', () => {
  const link = { container: 'none', optional: true, elementOptional: false } as const
  expect(
    writeShorthand({ ...link, type: { kind: 'unresolved', typeName: 'string' } }, false),
  ).toBeNull()
})
