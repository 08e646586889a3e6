import { expect, it } from 'vitest'
import type { JsonText } from '#core/model'
import { json, parseJson, value, writeJson, type Draft } from './index.ts'

const object = (members: Record<string, Draft>): Draft => ({
  kind: 'object',
  members: Object.entries(members).map(([key, draft]) => ({ key, draft })),
})
const put = (text: string, draft: Draft): string =>
  writeJson(draft, parseJson('a.json', text).value)

it.each([
  [
    'nothing changes',
    '{ "b": 1.0,\n"a" : [1 ,2]}\n',
    object({ a: value([1, 2]), b: value(1) }),
    '{ "b": 1.0,\n"a" : [1 ,2]}\n',
  ],
  [
    'one scalar',
    '{\n  "a": 1,\n  "b": 2\n}',
    object({ a: value(3), b: { kind: 'keep' } }),
    '{\n  "a": 3,\n  "b": 2\n}',
  ],
  ['the first member goes', '{\n  "a": 1,\n  "b": 2\n}', object({ b: value(2) }), '{\n  "b": 2\n}'],
  ['the first of one line goes', '{"a": 1, "b": 2}', object({ b: value(2) }), '{"b": 2}'],
  ['the last member goes', '{\n  "a": 1,\n  "b": 2\n}', object({ a: value(1) }), '{\n  "a": 1\n}'],
  ['every member goes', '{\n  "a": 1\n}', object({}), '{}'],
  [
    'one comes in the middle',
    '{\n  "a": 1,\n  "c": 3\n}',
    object({ a: value(1), b: value(2), c: value(3) }),
    '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
  ],
  [
    'one comes first',
    '{ "b": 2 }',
    object({ a: value({ x: 1 }), b: value(2) }),
    '{ "a": { "x": 1 }, "b": 2 }',
  ],
  [
    'an empty object fills',
    '{\n  "a": {}\n}',
    object({ a: object({ b: value(1) }) }),
    '{\n  "a": {\n    "b": 1\n  }\n}',
  ],
  [
    'an unsafe integer keeps its digits',
    '{"a":9007199254740993}',
    object({ a: json('9007199254740993' as JsonText) }),
    '{"a":9007199254740993}',
  ],
  [
    'a trailing byte order mark and break stay',
    '\uFEFF{"a":1}\r\n',
    object({ a: value(2) }),
    '\uFEFF{"a":2}\r\n',
  ],
])('writes into the source: %s', (_, source, draft, expected) => {
  expect(put(source, draft)).toBe(expected)
})

it('keeps the order of surviving names and appends new ones in byte order', () => {
  const draft: Draft = {
    kind: 'names',
    names: [{ name: 'a' }, { name: 'z', was: 'y' }, { name: 'c' }, { name: 'B' }],
  }
  expect(put('["y", "gone", "a"]', draft)).toBe('["z", "a", "B", "c"]')
})

it.each([
  ['{"a" : 1,\n "b": ["x"]}', '["x", "y"]'],
  ['{"a": ["x"]}', '["x", "y"]'],
  ['{"a": [ "x" ]}', '[ "x", "y" ]'],
  ['{"a": ["x"], "b": "1,2"}', '["x", "y"]'],
  ['{"a":["x"],"b":1}', '["x","y"]'],
  ['{"a": ["x"], "b": [1,2]}', '["x","y"]'],
  ['{"a": ["x"], "b": [1,\n2, 3]}', '["x", "y"]'],
  ['{"a": ["x"],"b": [1, 2]}', '["x", "y"]'],
])('puts a second name on the line of the first as arrays there are written: %s', (text, array) => {
  const draft: Draft = { kind: 'names', names: [{ name: 'x' }, { name: 'y' }] }
  const { a, b } = JSON.parse(text)
  const key = Array.isArray(a) ? 'a' : 'b'
  expect([a, b]).toContainEqual(['x'])
  const written = put(text, { kind: 'object', members: [{ key, draft }], rest: 'keep' })
  expect(written).toBe(text.replace(/\[ *"x" *\]/, array))
})

it('gives a new name the place of none that was renamed', () => {
  const names = [{ name: 'b', was: 'a' }, { name: 'a' }]
  expect(put('["a", "c"]', { kind: 'names', names })).toBe('["b", "a"]')
  expect(put('["c", "a"]', { kind: 'names', names: names.toReversed() })).toBe('["b", "a"]')
})

it('arranges the members when their order has a meaning', () => {
  const draft: Draft = {
    kind: 'object',
    ordered: true,
    members: ['c', 'new', 'a', 'b'].map((key) => ({ key, draft: value(1) })),
  }
  expect(put('{\n  "a": 1,\n  "b": 1.0,\n  "c": 1\n}', draft)).toBe(
    '{\n  "c": 1,\n  "new": 1,\n  "a": 1,\n  "b": 1.0\n}',
  )
})

it('lays out what is new in a slice like the text around it', () => {
  const slice = '{\n        "a": 1\n    }'
  const draft = object({ a: value(1), b: value([2]) })
  expect(put(slice, draft)).toBe(
    '{\n        "a": 1,\n        "b": [\n            2\n        ]\n    }',
  )
})

it('renames a member in place', () => {
  const draft: Draft = {
    kind: 'object',
    members: [{ key: 'new', was: 'old', draft: { kind: 'keep' } }],
  }
  expect(put('{\n "old" :  1.50 }', draft)).toBe('{\n "new" :  1.50 }')
})

it('prints the canonical layout without a source', () => {
  expect(writeJson(object({ a: value([]), b: value([1, { c: null }]) }), null)).toBe(
    '{\n    "a": [],\n    "b": [\n        1,\n        {\n            "c": null\n        }\n    ]\n}\n',
  )
})

it.each([
  ['deep nesting', '['.repeat(10_000), 'json/too-deep'],
  ['nothing', '  \n', 'json/empty'],
  ['broken text', '{"a": }', 'json/malformed'],
  ['a repeated key', '{"a": 1, "a": 2}', 'json/repeated-key'],
])('reports %s', (_, text, code) => {
  expect(parseJson('a.json', text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
})
