import { calculateObjectSize, deserialize, EJSON, ObjectId, serialize, type Document } from 'bson'
import { bench, describe } from 'vitest'
import { openReader } from './read/reader.ts'

/** One MB of documents: operations a second are MB a second, and the ratios compare the work on the same bytes. */
const megabyte = 1_000_000
const size = Number(process.env['DOCUMENT_KB'] ?? 1) * 1000

function documentOf(i: number): Document {
  const document: Document = {
    _id: new ObjectId(),
    name: `Customer ${i}`,
    age: i % 90,
    score: i / 7,
    active: i % 2 === 0,
    joined: new Date(1.5e12 + i * 1000),
    address: { street: 'Long Street 5', city: 'Springfield', zip: '12345', geo: [1.5, 2.5] },
    tags: ['one', 'two', 'three'],
    orders: [] as Document[],
  }
  while (calculateObjectSize(document) < size)
    document['orders'].push({ sku: `A-${i}`, quantity: i % 9, price: 9.99, note: 'x'.repeat(40) })
  return document
}

const documents: Document[] = []
for (let bytes = 0; bytes < megabyte; bytes += size) documents.push(documentOf(documents.length))

function exactly(bytes: Uint8Array[]): Uint8Array[] {
  let left = megabyte
  return bytes.filter((one) => (left -= one.length) > 0)
}

const encoder = new TextEncoder()
const dumps = exactly(documents.map((one) => serialize(one)))
const lines = exactly(documents.map((one) => encoder.encode(`${EJSON.stringify(one)}\n`)))
const dump = Uint8Array.from(dumps.flatMap((one) => [...one]))
const json = Uint8Array.from(lines.flatMap((one) => [...one]))
const decoder = new TextDecoder()

describe('MB of BSON', () => {
  bench('summed up', () => {
    const reader = openReader('dump.bson', 'bson')
    reader.push(dump)
    reader.end()
  })

  bench('deserialize alone', () => {
    for (const one of dumps) deserialize(one)
  })
})

describe('MB of JSON lines', () => {
  bench('summed up', () => {
    const reader = openReader('lines.json', 'json')
    reader.push(json)
    reader.end()
  })

  bench('JSON.parse alone', () => {
    for (const line of decoder.decode(json).split('\n')) if (line !== '') JSON.parse(line)
  })
})
