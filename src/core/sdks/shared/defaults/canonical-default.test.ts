import { expect, it } from 'vitest'
import type { JsonText, PrimitiveType } from '#core/model'
import { canonicalDefault } from './canonical-default.ts'

it.each<[PrimitiveType, string, string]>([
  ['double', '1.0', '1'],
  ['double', '1E2', '100'],
  ['double', '-0', '0'],
  ['int', '9007199254740993', '9007199254740993'],
  ['string', '"\\u0061"', '"a"'],
  ['mixed', '[ 1.50, {"a" : "1.50"} ]', '[1.5,{"a":"1.50"}]'],
  ['mixed', '[2e999, "2e999", 1.0]', '[1e999,"2e999",1]'],
  ['decimal128', '0.10000000000000000000000000001', '"0.10000000000000000000000000001"'],
  ['decimal128', '[1.50, "2"]', '["1.50","2"]'],
])('a %s default %s is compared as %s', (type, text, said) => {
  expect(canonicalDefault(type, text as JsonText)).toBe(said)
})
