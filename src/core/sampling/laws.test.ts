import { EJSON, serialize } from 'bson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedIds } from '#core/model'
import { arbitrarySample, type SampledDocument } from '#testkit'
import { inferSchema } from './infer/infer.ts'
import { openReader } from './read/reader.ts'
import { mergeSummaries } from './summary/merge.ts'
import { emptySummary, nameLimit, type Summary } from './summary/values.ts'

const encoder = new TextEncoder()

type Form = Parameters<typeof openReader>[1]

function written(documents: readonly SampledDocument[], form: Form): Uint8Array {
  if (form === 'bson') return Uint8Array.from(documents.flatMap((one) => [...serialize(one)]))
  return encoder.encode(documents.map((one) => EJSON.stringify(one, { relaxed: false })).join('\n'))
}

function read(bytes: Uint8Array, form: Form, cuts: readonly number[] = []): Summary {
  const reader = openReader('file', form)
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length]
  places.sort((a, b) => a - b)
  for (const [i, place] of places.entries()) reader.push(bytes.subarray(places[i - 1] ?? 0, place))
  const { summary, diagnostics } = reader.end()
  expect(diagnostics).toEqual([])
  return summary
}

const summaryOf = (documents: readonly SampledDocument[]): Summary =>
  read(written(documents, 'bson'), 'bson')

const inferred = (summary: Summary) =>
  inferSchema(summary, {
    collection: { dataSource: 'a', database: 'b', name: 'things' },
    ids: countedIds(),
  })

/** Documents with so many names in an object that they are not kept apart; `first` says where the names begin. */
const crowd = (first: number): SampledDocument => ({
  _id: 'x',
  many: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`n${first + i}`, { a: true }])),
})

it('the summaries of two parts are the summary of the whole, in any order', () => {
  fc.assert(
    fc.property(arbitrarySample, arbitrarySample, arbitrarySample, (a, b, c) => {
      const [x, y, z] = [summaryOf(a), summaryOf(b), summaryOf(c)]
      const whole = summaryOf([...a, ...b, ...c])
      expect(mergeSummaries(mergeSummaries(x, y), z)).toEqual(whole)
      expect(mergeSummaries(mergeSummaries(z, x), y)).toEqual(whole)
      expect(mergeSummaries(emptySummary(), whole)).toEqual(whole)
    }),
  )
})

it('merging stays the same when names are too many to be kept apart', () => {
  const [a, b, c] = [[crowd(0)], [crowd(300)], [{ _id: 'x', many: { n1: null, _id: 1 } }]]
  const [x, y, z] = [summaryOf(a), summaryOf(b), summaryOf(c)]
  const whole = summaryOf([...a, ...b, ...c])
  expect(mergeSummaries(mergeSummaries(x, y), z)).toEqual(whole)
  expect(mergeSummaries(x, mergeSummaries(z, y))).toEqual(whole)
  expect(whole.fields?.byName.get('many')?.fields?.byName.size).toBeLessThan(nameLimit)
})

it('merging changes neither part', () => {
  fc.assert(
    fc.property(arbitrarySample, arbitrarySample, (a, b) => {
      const [x, y] = [summaryOf(a), summaryOf(b)]
      mergeSummaries(x, y)
      expect([x, y]).toEqual([summaryOf(a), summaryOf(b)])
    }),
  )
})

it('Extended JSON and BSON say the same of the same documents', () => {
  fc.assert(
    fc.property(arbitrarySample, (documents) => {
      expect(read(written(documents, 'json'), 'json')).toEqual(summaryOf(documents))
    }),
  )
})

describe.each(['bson', 'json'] as const)('%s', (form) => {
  it('may come in pieces of any size', () => {
    fc.assert(
      fc.property(arbitrarySample, fc.array(fc.nat(), { maxLength: 20 }), (documents, cuts) => {
        const bytes = written(documents, form)
        expect(read(bytes, form, cuts)).toEqual(read(bytes, form))
      }),
    )
  })

  it('leaves nothing behind of a document that is cut short', () => {
    fc.assert(
      fc.property(arbitrarySample, arbitrarySample, fc.nat(), (documents, [last], cut) => {
        if (!last) return
        const whole = written([last], form)
        const part = whole.subarray(0, 1 + (cut % (whole.length - 1)))
        const reader = openReader('file', form)
        reader.push(written(documents, form))
        reader.push(encoder.encode(form === 'json' ? '\n' : ''))
        reader.push(part)
        const { summary, diagnostics } = reader.end()
        expect(summary).toEqual(summaryOf(documents))
        expect(diagnostics).toHaveLength(1)
      }),
    )
  })
})

it('equal samples give equal candidates, whatever the order of documents', () => {
  fc.assert(
    fc.property(arbitrarySample, (documents) => {
      const there = inferred(summaryOf(documents))
      expect(inferred(summaryOf(documents.toReversed()))).toEqual(there)
    }),
  )
})
