import { expect, it } from 'vitest'
import { tooManyOf, type Version } from './version.ts'

function version(at: number, automatic: boolean): Version {
  const counts = { objectTypes: 0, properties: 0 }
  return { project: 'p', id: `v${at}`, name: 'A version', at, automatic, counts }
}

it('lets the oldest automatic versions go', () => {
  const versions = Array.from({ length: 22 }, (_, at) => version(at, true))
  expect(tooManyOf(versions).map(({ at }) => at)).toEqual([1, 0])
})

it('never lets a named version go', () => {
  const named = Array.from({ length: 30 }, (_, at) => version(at, false))
  expect(tooManyOf([...named, version(99, true)])).toEqual([])
})
