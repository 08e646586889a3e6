import { expect, it } from 'vitest'
import { emptyApp, type ServerApp } from '#core/model'
import { syncSettingsOf, withoutSyncNames, withSyncNames } from './index.ts'

const text =
  '{\r\n\t"type" : "flexible",\r\n\t"queryable_fields_names": ["a",  "b"],\r\n\t"collection_queryable_fields_names": {"__proto__": [ "c" ]},\r\n\t"other": 1.0\r\n}\r\n\r\n'
const other = { path: 'auth/providers.json', text: '{ }' }
const appWith = (config: string, path = 'sync/config.json'): ServerApp => ({
  ...emptyApp,
  files: [other, { path, text: config }],
})
const textOf = ({ files }: ServerApp): string => {
  expect(files[0]).toBe(other)
  const file = files[1]
  return file && 'text' in file ? file.text : ''
}

it('removes a name and keeps every other byte', () => {
  const app = withoutSyncNames(appWith(text), 'queryable_fields_names', ['b'])
  expect(textOf(app)).toBe(text.replace('"a",  "b"', '"a"'))
})

it('adds a name and keeps every other byte', () => {
  const app = withSyncNames(appWith(text), 'queryable_fields_names', ['b', 'c'])
  expect(textOf(app)).toBe(text.replace('"a",  "b"', '"a",  "b",  "c"'))
})

it('changes the list of one collection, whatever it is called', () => {
  const list = { queryableOf: '__proto__' }
  expect(textOf(withoutSyncNames(appWith(text), list, ['c']))).toBe(text.replace('[ "c" ]', '[]'))
  const more = withSyncNames(appWith(text), list, ['d'])
  expect(textOf(more)).toBe(text.replace('[ "c" ]', '[ "c", "d" ]'))
  expect(
    syncSettingsOf(more)
      ?.queryableOf.get('__proto__')
      ?.map(({ name }) => name),
  ).toEqual(['c', 'd'])
})

it('begins a list that is not there', () => {
  const app = withSyncNames(appWith('{ "type": "flexible" }'), { queryableOf: 'dogs' }, ['a'])
  expect(textOf(app)).toBe(
    '{ "type": "flexible", "collection_queryable_fields_names": { "dogs": ["a"] } }',
  )
})

it('finds the configuration of an old layout in that of its data source', () => {
  const old = '{ "config": { "flexible_sync": { "queryable_fields_names": ["a", "b"] } } }'
  const app = withoutSyncNames(appWith(old, 'services/m/config.json'), 'queryable_fields_names', [
    'a',
  ])
  expect(textOf(app)).toBe(old.replace('"a", "b"', '"b"'))
})

it.each(['{ "type": ', '[]', ''])('leaves a configuration alone that it cannot read: %s', (odd) => {
  const app = appWith(odd)
  expect(textOf(withSyncNames(app, 'queryable_fields_names', ['a']))).toBe(odd)
})

it('changes nothing where the list says so already', () => {
  const app = appWith(text)
  expect(textOf(withSyncNames(app, 'queryable_fields_names', ['a']))).toBe(text)
  expect(textOf(withoutSyncNames(app, 'asymmetric_tables', ['a']))).toBe(text)
})
