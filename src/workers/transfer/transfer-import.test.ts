import { expect, it } from 'vitest'
import type { Grammar } from '#core/sdks'
import { writeZip, type RawFile } from '#core/workspace'
import { testParse } from '#testkit'
import { planTransfer } from './transfer-import.ts'

const schema = '{ "name": "Dog", "primaryKey": "_id", "properties": { "_id": "objectId" } }'
const raw = (path: string, text: string): RawFile => ({
  path,
  bytes: new TextEncoder().encode(text),
})
const open = () => testParse()
const task = (signal = new AbortController().signal) => ({ signal, report: () => undefined })

it('finds a schema inside an archive', async () => {
  const archive = { path: 'app.zip', bytes: writeZip([{ path: 'dog.json', text: schema }]) }
  const plan = await planTransfer([archive], task(), open)
  expect(plan.sources.map(({ title }) => title)).toEqual(['Realm Object Schema, dog.json'])
})

it('tells what unpacking and decoding had to say', async () => {
  const broken = { path: 'a.zip', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]) }
  const wide = { path: 'b.json', bytes: Uint8Array.from([0xff, 0xfe, 0x7b, 0]) }
  const plan = await planTransfer([broken, wide, raw('c.json', schema)], task(), open)
  expect(plan.diagnostics.map(({ code }) => code)).toEqual([
    'workspace/zip-broken',
    'workspace/utf-16',
  ])
  expect(plan.sources).toHaveLength(1)
})

it('keeps archives apart, and closed where they lie in a folder', async () => {
  const bytes = writeZip([{ path: 'dog.json', text: schema }])
  const offered = ['one.zip', 'two.ZIP', 'folder/three.zip'].map((path) => ({ path, bytes }))
  const plan = await planTransfer(offered, task(), open)
  expect(plan.sources.map(({ title }) => title)).toEqual(['Realm Object Schema in 2 files'])
})

it('says so when what is called a zip is none', async () => {
  const plan = await planTransfer([raw('export.zip', 'not an archive')], task(), open)
  expect(plan.diagnostics.map(({ code }) => code)).toEqual([
    'workspace/zip-broken',
    'workspace/nothing-found',
  ])
})

const swift = (name: string): string =>
  `import RealmSwift\nclass ${name}: Object {\n    @Persisted var name: String\n}\n`

it('reads source code with the grammars it needs, and tells how far it is', async () => {
  const files = Array.from({ length: 40 }, (_, i) => raw(`App/Type${i}.swift`, swift(`Type${i}`)))
  const opened: (readonly Grammar[])[] = []
  const shares: number[] = []
  const plan = await planTransfer(
    [...files, raw('App/Main.kt', 'fun main() {}')],
    { ...task(), report: ({ done, total }) => void shares.push(done / total) },
    (wanted) => {
      opened.push(wanted)
      return testParse()
    },
  )
  expect(opened).toEqual([['swift']])
  expect(plan.sources.map(({ title }) => title)).toEqual(['Swift, 40 classes in 40 files'])
  expect(shares.length).toBeGreaterThan(30)
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
})
