import { expect, it } from 'vitest'
import type { Severity } from '#core/diagnostics'
import type { ObjectTypeId } from '#core/model'
import type { ProblemFilter } from '#app/state'
import { modelOf, propertyNamed, typeNamed } from '#testkit'
import { groupedRows, listedProblems, silencedRows } from './problem-rows.ts'

const model = modelOf({ Cat: { _id: 'objectId' }, Dog: { _id: 'objectId', age: 'int' } })
const all: ProblemFilter = { grouping: 'severity', query: '', hidden: new Set() }

function problem(severity: Severity, name: string | null, message: string, property?: string) {
  const where =
    name === null
      ? {}
      : {
          objectType: typeNamed(model, name).id,
          ...(property ? { property: propertyNamed(model, name, property).id } : {}),
        }
  return { code: `realm/${severity}`, severity, message, where, fixes: [] }
}

const told = [
  problem('warning', 'Cat', 'one'),
  problem('error', 'Dog', 'two', 'age'),
  problem('error', 'Dog', 'three', 'age'),
  problem('info', null, 'four'),
]

const messages = (filter: Partial<ProblemFilter>) =>
  listedProblems({ told }, model, { ...all, ...filter }).map((row) => row.problem.message)

const titles = (filter: ProblemFilter) =>
  groupedRows(listedProblems({ told }, model, filter), model, filter).flatMap((row) =>
    row.kind === 'group' ? [`${row.title} ${row.count}`] : [],
  )

it('lists the gravest first, and by object type within one severity', () => {
  expect(messages({})).toEqual(['two', 'three', 'one', 'four'])
  expect(titles(all)).toEqual(['Errors 2', 'Dog 2', 'Warnings 1', 'Cat 1', 'Notes 1', 'The app 1'])
})

it('lists by object type alone', () => {
  const filter: ProblemFilter = { ...all, grouping: 'objectType' }
  expect(messages(filter)).toEqual(['one', 'two', 'three', 'four'])
  expect(titles(filter)).toEqual(['Cat 1', 'Dog 2', 'The app 1'])
})

it.each([
  ['a message', 'THREE', ['three']],
  ['a code', 'realm/warning', ['one']],
  ['a place', 'dog.age', ['two', 'three']],
])('finds by %s', (_, query, expected) => {
  expect(messages({ query })).toEqual(expected)
})

it('leaves out the severities that are hidden', () => {
  expect(messages({ hidden: new Set<Severity>(['error', 'info']) })).toEqual(['one'])
})

it('gives each line its own key, whatever the filter', () => {
  const keys = listedProblems({ told }, model, all).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const [only] = listedProblems({ told }, model, { ...all, query: 'three' })
  expect(keys[1]).toBe(only?.key)
})

const everywhere = { code: 'realm/error', objectType: null, property: null, reason: 'not used' }
const gone = { ...everywhere, objectType: 'gone' as ObjectTypeId, reason: 'old' }

it('says of each suppression where it holds and how much it silences', () => {
  const silenced = told.slice(1, 3).map((one) => ({ problem: one, suppression: everywhere }))
  const rows = silencedRows({ silenced }, [everywhere, gone], model, true)
  expect(rows).toMatchObject([
    { kind: 'silencedGroup', count: 2 },
    { place: 'everywhere', count: 2 },
    { suppression: gone, count: 0 },
  ])
})

it('folds the suppressions, and has no title where there are none', () => {
  expect(silencedRows({ silenced: [] }, [gone], model, false)).toHaveLength(1)
  expect(silencedRows({ silenced: [] }, [], model, true)).toEqual([])
})
