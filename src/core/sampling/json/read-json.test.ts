import { describe, expect, it } from 'vitest'
import { kinds, type Kind } from '../summary/kinds.ts'
import { countOf, type Values } from '../summary/values.ts'
import { openReader } from '../read/reader.ts'

function read(text: string | Uint8Array) {
  const reader = openReader('things.json', 'json')
  reader.push(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  const { summary, diagnostics } = reader.end()
  const places = diagnostics.map(({ code, where: { span } }) =>
    span ? `${code} ${span.line}:${span.column}` : code,
  )
  return { summary, diagnostics, places, documents: countOf(summary, 'object') }
}

function kindsOf(values: Values | undefined): readonly Kind[] {
  return values ? kinds.filter((kind) => countOf(values, kind) > 0) : []
}

it.each<readonly [text: string, kind: Kind]>([
  ['"text"', 'string'],
  ['"\\u00fc\\n\\""', 'string'],
  ['true', 'bool'],
  ['false', 'bool'],
  ['null', 'null'],
  ['0', 'int'],
  ['-2147483648', 'int'],
  ['2147483648', 'long'],
  ['9223372036854775807', 'long'],
  ['9223372036854775808', 'double'],
  ['1.0', 'double'],
  ['-1e-5', 'double'],
  ['{}', 'object'],
  ['[]', 'array'],
  ['{"$oid": "5f0000000000000000000001"}', 'objectId'],
  ['{ "$oid" : "5F0000000000000000000001" }', 'objectId'],
  ['{"$numberInt": "-1"}', 'int'],
  ['{"$numberInt": "1"}', 'int'],
  ['{"$numberLong": "1"}', 'long'],
  ['{"$numberLong": "-9223372036854775808"}', 'long'],
  ['{"$numberDouble": "1.5"}', 'double'],
  ['{"$numberDouble": "NaN"}', 'double'],
  ['{"$numberDecimal": "1.50"}', 'decimal'],
  ['{"$date": "2020-02-29T12:00:00.123Z"}', 'date'],
  ['{"$date": "2020-02-20T12:00:00+01:00"}', 'date'],
  ['{"$date": {"$numberLong": "-1"}}', 'date'],
  ['{"$date": 1234567890123}', 'date'],
  ['{"$uuid": "00112233-4455-6677-8899-aabbccddeeff"}', 'uuid'],
  ['{"$binary": {"base64": "AQI=", "subType": "00"}}', 'binData'],
  ['{"$binary": "AQI=", "$type": "00"}', 'binData'],
  ['{"$binary": {"base64": "ABEiM0RVZneImaq7zN3u/w==", "subType": "04"}}', 'uuid'],
  ['{"$binary": {"base64": "AQI=", "subType": "05"}}', 'otherBinary'],
  ['{"$regularExpression": {"pattern": "a", "options": "i"}}', 'regex'],
  ['{"$regex": "a", "$options": "i"}', 'regex'],
  ['{"$timestamp": {"t": 1, "i": 2}}', 'timestamp'],
  ['{"$code": "f()"}', 'javascript'],
  ['{"$code": "f()", "$scope": {}}', 'javascript'],
  ['{"$symbol": "s"}', 'symbol'],
  ['{"$minKey": 1}', 'minKey'],
  ['{"$maxKey": 1}', 'maxKey'],
  ['{"$undefined": true}', 'null'],
  ['{"$dbPointer": {"$ref": "a", "$id": {"$oid": "5f0000000000000000000001"}}}', 'dbPointer'],
  ['{"$ref": "a", "$id": 1}', 'dbRef'],
  ['{"$ref": "a", "$id": 1, "$db": "b"}', 'dbRef'],
  ['{"$x": 1}', 'object'],
  ['{"$oid": "5f0000000000000000000001", "more": 1}', 'object'],
  ['{"a": 1, "$oid": "5f0000000000000000000001"}', 'object'],
])('%s is %s', (text, kind) => {
  const { summary, places } = read(`{"v": ${text}}`)
  expect(places).toEqual([])
  expect(kindsOf(summary.fields?.byName.get('v'))).toEqual([kind])
})

it.each([
  '{"v": {"$oid": "5f00"}}',
  '{"v": {"$date": "yesterday"}}',
  '{"v": {"$numberInt": "one"}}',
  '{"v": {"$binary": 1}}',
  '{"v": ObjectId("5f0000000000000000000001")}',
  "{'v': 1}",
  '{v: 1}',
  '{"v": 1,}',
  '{"v": [1,]}',
  '{"v": 01}',
  '{"v": 1.}',
  '{"v": .5}',
  '{"v": NaN}',
  '{"v": "\\x"}',
  '{"v": "\\u12g4"}',
  '{"v": "a\tb"}',
  '{"v" 1}',
  '{"v": truth}',
  '{"v": 1 "w": 2}',
  `{"v": ${'['.repeat(200)}${']'.repeat(200)}}`,
  `{"v": ${'{"v": '.repeat(200)}1${'}'.repeat(200)}}`,
])('%s is broken, and the next document is read', (text) => {
  const { documents, places } = read(`${text}\n{"_id": 1}`)
  expect(places).toEqual([expect.stringMatching(/^sampling\/malformed-json 1:\d+$/)])
  expect(documents).toBe(1)
})

it('says where and what', () => {
  const { diagnostics } = read('{"a": 1}\n  {"a": nil}')
  expect(diagnostics[0]).toMatchObject({
    where: { span: { file: 'things.json', line: 2, column: 9, start: 17 } },
    message: 'This document is left out: a value is expected here. Correct it, or export it anew.',
  })
})

describe('documents may stand', () => {
  it.each([
    ['one a line', '{"a": 1}\n{"a": 2}\r\n\n{"a": 3}', 3],
    ['in an array', '[{"a": 1}, {"a": 2}]', 2],
    ['in an array over lines', '[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]\n', 2],
    ['alone', '{\n  "a": [{"b": 1}]\n}', 1],
    ['behind a byte order mark', '\ufeff{"a": 1}', 1],
    ['nowhere', '', 0],
    ['in an empty array', '[]', 0],
  ])('%s', (_, text, count) => {
    expect(read(text)).toMatchObject({ documents: count, places: [] })
  })
})

describe('after a broken document', () => {
  it.each([
    ['on a line that is cut', '{"a": {"b": 1\n{"a": 1}\n{"a": 2}', 2, ['malformed-json 2:1']],
    ['in a list that is cut', '{"a": [\n{"a": 1}\n{"a": 2}', 2, ['malformed-json 3:1']],
    ['in a string that is cut', '{"a": "x\n{"a": 1}', 1, ['malformed-json 1:7']],
    ['in a single line', '[{"a": 1}, {"a": }, {"a": 2}]', 2, ['malformed-json 1:18']],
    ['over lines', '[\n  {\n    "a": ,\n  },\n  {\n    "a": 1\n  }\n]', 1, ['malformed-json 3:10']],
    ['with a brace too many', '{"a": 1}}\n{"a": 2}', 2, ['not-a-document 1:9']],
    ['at the end', '{"a": 1}\n{"a": ', 1, ['cut-off 2:1']],
    ['in an open array', '[{"a": 1},', 1, ['cut-off 1:11']],
  ])('%s reading goes on', (_, text, count, expected) => {
    const { documents, places } = read(text)
    expect(places).toEqual(expected.map((one) => `sampling/${one}`))
    expect(documents).toBe(count)
  })
})

it('says what is no document', () => {
  const { documents, places } = read('1 "two {" [3] {"a": 1}')
  expect(documents).toBe(1)
  expect(places).toEqual(['1:1', '1:3', '1:12'].map((place) => `sampling/not-a-document ${place}`))
})

it('counts what it does not say one by one', () => {
  const { diagnostics } = read('{"a": }\n'.repeat(50))
  expect(diagnostics).toHaveLength(21)
  expect(diagnostics.at(-1)).toMatchObject({ code: 'sampling/more-malformed' })
  expect(diagnostics.at(-1)?.message).toContain('30 more')
})

it('refuses names that are not UTF-8', () => {
  const { places } = read(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))
  expect(places).toEqual(['sampling/malformed-json 1:2'])
})

it('keeps every name, whatever it means elsewhere', () => {
  const names = ['__proto__', 'constructor', '', 'a.b', '%41', '\u0000', 'ü', '🐶', 'with "quotes"']
  const members = names.map((name) => `${JSON.stringify(name)}: {"in": 1}`)
  const { summary } = read(`{${members.join(', ')}}`)
  expect([...(summary.fields?.byName.keys() ?? [])]).toEqual(names)
})
