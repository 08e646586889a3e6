import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  primitiveTypes,
} from '#core/model'
import { parsePropertyText, parseTypeText, typeText } from './type-text.ts'

const ids = countedIds()
const owner = ids.property()
const person = makeObjectType(ids.objectType(), 'Person')
const address = makeObjectType(ids.objectType(), 'Home Address', { kind: 'embedded' })
const dog = makeObjectType(ids.objectType(), 'Dog', {
  properties: [
    makeProperty(owner, 'owner', {
      type: { kind: 'link', target: person.id },
      container: 'none',
      optional: true,
      elementOptional: false,
    }),
  ],
})
const odd = makeObjectType(ids.objectType(), 'What?')
const model = makeModel([person, address, dog, odd])

it.each([
  ...primitiveTypes.flatMap((name) => [name, `${name}[]`, `${name}<>`, `${name}{}`]),
  'string?',
  'int?[]',
  'uuid?{}',
  'Person',
  'Person[]',
  'Person{}',
  'Home Address',
  'Home Address[]',
  'What?',
  '← Dog.owner',
])('`%s` reads and writes as itself', (text) => {
  const parsed = parseTypeText(model, text)
  expect('shape' in parsed && typeText(model, parsed.shape)).toBe(text)
})

it.each([
  ['Person?', 'Person'],
  ['mixed?', 'mixed'],
  ['Boolean', 'bool'],
  ['long ?', 'int?'],
  ['string []', 'string[]'],
  ['<-Dog.owner', '← Dog.owner'],
])('`%s` is understood as `%s`', (text, canonical) => {
  const parsed = parseTypeText(model, text)
  expect('shape' in parsed && typeText(model, parsed.shape)).toBe(canonical)
})

it.each([
  ['', 'Type a type'],
  ['Cat', 'No type is called `Cat`'],
  ['int[]?', 'never optional'],
  ['int[][]', 'cannot hold another'],
  ['← Dog.name', 'No property is called `Dog.name`'],
  ['__proto__', 'No type is called `__proto__`'],
])('`%s` is refused with a reason', (text, reason) => {
  expect(parseTypeText(model, text)).toEqual({ problem: expect.stringContaining(reason) })
})

it.each([
  ['age int?', 'age', 'int?'],
  ['owner: Person', 'owner', 'Person'],
  ['first name string', 'first name', 'string'],
  ['home Home Address[]', 'home', 'Home Address[]'],
  ['nickname', 'nickname', 'string'],
])('`%s` is the property `%s` of type `%s`', (text, name, type) => {
  const parsed = parsePropertyText(model, text)
  expect('shape' in parsed && [parsed.name, typeText(model, parsed.shape)]).toEqual([name, type])
})

it('says what is wrong with the type of a property', () => {
  expect(parsePropertyText(model, 'age number')).toEqual({
    problem: 'No type is called `number`.',
  })
})

it('shows an optional primitive with its mark', () => {
  expect(typeText(model, primitiveShape('date', true))).toBe('date?')
})
