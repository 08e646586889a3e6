import { expect, it } from 'vitest'
import { modelOf, propertyNamed } from '#testkit'
import { coreKindOf } from './core-kind.ts'

it.each([
  ['bool', 'bool'],
  ['decimal128?', 'decimal'],
  ['objectId', 'object id'],
  ['string[]', 'array'],
  ['Dog<>', 'set'],
  ['mixed{}', 'dictionary'],
  ['Dog', 'object'],
  ['Nobody', 'object'],
  ['<- Dog.a', 'linking objects'],
])('calls %s "%s"', (text, kind) => {
  const model = modelOf({ Dog: { a: text } })
  expect(coreKindOf(propertyNamed(model, 'Dog', 'a'))).toBe(kind)
})
