import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
  UUID,
} from 'bson'
import { expect, it } from 'vitest'
import { kinds, type Kind } from '../summary/kinds.ts'
import { countOf, type Values } from '../summary/values.ts'
import { openReader } from '../read/reader.ts'

function read(...pieces: readonly Uint8Array[]) {
  const reader = openReader('things.bson', 'bson')
  for (const piece of pieces) reader.push(piece)
  const { summary, diagnostics } = reader.end()
  const messages = diagnostics.map(({ message }) => message)
  return { summary, messages, documents: countOf(summary, 'object') }
}

function kindsOf(values: Values | undefined): readonly Kind[] {
  return values ? kinds.filter((kind) => countOf(values, kind) > 0) : []
}

const id = new ObjectId('5f0000000000000000000001')

it.each<readonly [kind: Kind, value: unknown]>([
  ['double', new Double(1)],
  ['string', 'text'],
  ['object', {}],
  ['array', []],
  ['binData', new Binary(Uint8Array.of(1), 0)],
  ['uuid', new UUID()],
  ['otherBinary', new Binary(Uint8Array.of(1), 128)],
  ['objectId', id],
  ['bool', true],
  ['bool', false],
  ['date', new Date(0)],
  ['null', null],
  ['regex', new BSONRegExp('a', 'i')],
  ['javascript', new Code('f()')],
  ['javascript', new Code('f()', { a: 1 })],
  ['symbol', new BSONSymbol('s')],
  ['int', new Int32(-1)],
  ['timestamp', new Timestamp({ t: 1, i: 2 })],
  ['long', Long.fromNumber(1)],
  ['decimal', Decimal128.fromString('1.5')],
  ['minKey', new MinKey()],
  ['maxKey', new MaxKey()],
  ['dbRef', new DBRef('dogs', id)],
  ['dbRef', new DBRef('dogs', id, 'kennel')],
])('knows %s', (kind, value) => {
  const { summary, messages } = read(serialize({ v: value }))
  expect(messages).toEqual([])
  expect(kindsOf(summary.fields?.byName.get('v'))).toEqual([kind])
})

/** A document of one element, by its bytes behind the length. */
const element = (...bytes: readonly number[]): Uint8Array =>
  Uint8Array.of(bytes.length + 5, 0, 0, 0, ...bytes, 0)

it('knows types that no driver writes any more', () => {
  const undefinedValue = element(0x06, 0x61, 0)
  const pointer = element(0x0c, 0x61, 0, 2, 0, 0, 0, 0x62, 0, ...id.id)
  const { summary } = read(undefinedValue, pointer)
  expect(kindsOf(summary.fields?.byName.get('a'))).toEqual(['null', 'dbPointer'])
})

it.each([
  ['9007199254740992', 0],
  ['9007199254740993', 1],
  ['-9007199254740992', 0],
  ['-9007199254740993', 1],
  ['9223372036854775807', 1],
])('%s is beyond a double: %i', (text, count) => {
  const { summary } = read(serialize({ v: Long.fromString(text) }))
  const values = summary.fields?.byName.get('v')
  expect(values && countOf(values, 'wide')).toBe(count)
})

it.each([
  ['a value beyond the end', element(0x10, 0x61, 0, 1, 2)],
  ['a string without its end', element(0x02, 0x61, 0, 2, 0, 0, 0, 0x62, 0x63)],
  ['a string of no length', element(0x02, 0x61, 0, 0, 0, 0, 0)],
  ['a string too long', element(0x02, 0x61, 0, 99, 0, 0, 0, 0x62, 0)],
  ['an unknown type', element(0x20, 0x61, 0, 0, 0, 0, 0, 0)],
  ['a bool of two', element(0x08, 0x61, 0, 2)],
  ['a name without its end', element(0x0a, 0x61)],
  ['a name that is not UTF-8', element(0x0a, 0xff, 0)],
  ['binary too long', element(0x05, 0x61, 0, 99, 0, 0, 0, 0)],
  ['binary of negative length', element(0x05, 0x61, 0, 255, 255, 255, 255, 0)],
  ['an object too long', element(0x03, 0x61, 0, 99, 0, 0, 0, 0)],
  ['an array too short', element(0x04, 0x61, 0, 4, 0, 0, 0, 0)],
  ['no zero at the end', Uint8Array.of(5, 0, 0, 0, 1)],
])('reads on behind %s', (_, broken) => {
  const { documents, messages } = read(serialize({ a: 1 }), broken, serialize({ a: 1 }))
  expect(documents).toBe(2)
  expect(messages).toEqual([expect.stringMatching(/^Document 2, at byte 12, is left out: /)])
})

it('stops where no document begins', () => {
  const { documents, messages } = read(serialize({ a: 1 }), Uint8Array.of(1, 0, 0, 0, 9, 9))
  expect(documents).toBe(1)
  expect(messages).toEqual([expect.stringContaining('Reading stops at byte 12')])
})

it('says that the last document is cut off', () => {
  const { documents, messages } = read(serialize({ a: 1 }), serialize({ a: 1 }).subarray(0, 9))
  expect(documents).toBe(1)
  expect(messages).toEqual([expect.stringContaining('the file ends within a document')])
})

it('does not fall over what is nested deeply', () => {
  let deep: object = { a: 1 }
  for (let i = 0; i < 150; i += 1) deep = { a: deep }
  expect(read(serialize(deep)).messages).toEqual([expect.stringContaining('nested too deeply')])
})
