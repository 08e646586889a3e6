import { expect, it } from 'vitest'
import type { JsonText } from '#core/model'
import { plainDefault } from './plain-default.ts'

it.each([
  ['1.0', '1'],
  ['1e3', '1000'],
  [' 12.50 ', '12.5'],
  ['"\\u0061"', '"a"'],
  ['true ', 'true'],
  ['9007199254740993', '9007199254740993'],
  ['0.12345678901234567890', '0.12345678901234567890'],
  ['1e999', '1e999'],
  ['[1.0]', '[1.0]'],
])('gives %s as %s', (text, expected) => expect(plainDefault(text as JsonText)).toBe(expected))
