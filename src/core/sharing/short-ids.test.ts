import { expect, it } from 'vitest'
import { restoreIds, shortenIds } from './short-ids.ts'
import { mapStrings } from './strings-of.ts'

const dog = 't0123456789abcdef'
const age = 'p0123456789abcdef'
const owner = 'tvvvvvvvvvvvvvvvv'

const minting = (...ids: string[]) => {
  const left = [...ids]
  return () => left.shift() ?? ''
}

it.each([
  ['where it occurs first', `{"id": "${dog}"}`, '{"id":"~t"}'],
  ['where it occurs again', `["${dog}", {"id": "${dog}"}]`, '["~t",{"id":"~0"}]'],
  ['where it is a key', `{"id": "${age}", "at": {"${age}": 1}}`, '{"id":"~p","at":{"~0":1}}'],
])('an id is written short %s', (_, json, short) => {
  expect(shortenIds(json)).toBe(short)
})

it.each([
  ['is not minted', '{"id":"t1"}'],
  ['is no id of the project', `{"name":"${dog}"}`],
  ['holds white space and quotes', '{"a b":"c  \\"d\\\\"}'],
])('a text that %s stays as it is', (_, json) => {
  expect(shortenIds(json)).toBe(json)
})

it('what looks like a short id is a text all the same', () => {
  const json = '{"name":"~t","~1":"~~"}'
  expect(restoreIds(shortenIds(json), minting())).toBe(json)
})

it('ids come back where they were', () => {
  const json = `{"of":"${owner}","id":"${dog}","p":[{"id":"${age}"}],"q":{"${age}":{"id":"${owner}"}}}`
  expect(restoreIds(shortenIds(json), minting(owner, dog, age))).toBe(json)
})

it.each(['{"id":"~0"}', '{"id":"~x"}', '["~t","~1"]', '["~"]'])('%s is refused', (json) => {
  expect(restoreIds(json, minting(dog))).toBeNull()
})

it('a string that is not closed is left as it is', () => {
  expect(mapStrings('{"a": "b', () => 'x')).toBe('{"x":"b')
})
