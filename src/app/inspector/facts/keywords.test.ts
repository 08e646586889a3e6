import { expect, it } from 'vitest'
import { jsonText, primitiveShape, type JsonText } from '#core/model'
import {
  keywordsOn,
  nodeKindOf,
  readKeyword,
  shownKeyword,
  withKeyword,
  type NodeKind,
} from './keywords.ts'

it.each([
  ['pattern', '^a"b$', '"^a\\"b$"'],
  ['minLength', ' 3 ', '3'],
  ['maximum', '1.0', '1.0'],
  ['exclusiveMinimum', 'true', 'true'],
  ['enum', '["a",  "b"]', '["a",  "b"]'],
  ['additionalProperties', 'false', 'false'],
  ['default', 'null', 'null'],
])('reads `%s` typed as %s', (key, typed, value) => {
  expect(readKeyword(key, typed)).toEqual({ value })
})

it.each([
  ['minLength', '-1', '`minLength` takes a whole number of at least 0.'],
  ['minLength', '"3"', '`minLength` takes a whole number of at least 0.'],
  ['exclusiveMaximum', '5', '`exclusiveMaximum` takes `true` or `false`.'],
  ['enum', '"a"', '`enum` takes a list, such as `["a", "b"]`.'],
  ['validate', '[]', '`validate` takes an object, such as `{ }`.'],
  ['default', 'abc', 'This is not JSON. Put texts in double quotes.'],
])('refuses `%s` typed as %s', (key, typed, problem) => {
  expect(readKeyword(key, typed)).toEqual({ problem })
})

it('shows a text without its quotes, and everything else as it is written', () => {
  expect(shownKeyword({ key: 'pattern', value: jsonText('a"b') })).toBe('a"b')
  expect(shownKeyword({ key: 'pattern', value: '5' as JsonText })).toBe('5')
  expect(shownKeyword({ key: 'maximum', value: '1.0' as JsonText })).toBe('1.0')
})

it('sets, adds and takes away one keyword, and leaves the others as they are', () => {
  const keywords = [
    { key: 'minimum', value: '1.0' as JsonText },
    { key: 'maximum', value: '9' as JsonText },
  ]
  expect(withKeyword(keywords, 'maximum', '8' as JsonText)).toEqual([
    keywords[0],
    { key: 'maximum', value: '8' },
  ])
  expect(withKeyword(keywords, 'enum', '[]' as JsonText)).toEqual([
    ...keywords,
    { key: 'enum', value: '[]' },
  ])
  expect(withKeyword(keywords, 'minimum', null)).toEqual([keywords[1]])
})

it.each<[NodeKind, string, Parameters<typeof nodeKindOf>[0]]>([
  ['string', 'pattern', primitiveShape('string')],
  ['number', 'minimum', primitiveShape('decimal128')],
  ['array', 'maxItems', { ...primitiveShape('int'), container: 'set' }],
  ['object', 'minProperties', { ...primitiveShape('int'), container: 'dictionary' }],
  ['other', 'description', primitiveShape('date')],
])('knows the keywords of a node of kind %s', (kind, keyword, shape) => {
  expect(nodeKindOf(shape)).toBe(kind)
  expect(keywordsOn(kind)).toContain(keyword)
})
