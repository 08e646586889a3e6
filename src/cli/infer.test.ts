import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON, serialize } from 'bson'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from './run.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function call(...args: readonly string[]) {
  const out: string[] = []
  const error: string[] = []
  const code = await run(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  })
  return { code, out, error }
}

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content)

const at = (...names: readonly string[]): string => join(folder, ...names)

async function schema(collection: string): Promise<Record<string, unknown>> {
  const path = at('out', 'data_sources', 'mongodb-atlas', 'app', collection, 'schema.json')
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
}

const user = '{"_id": {"$oid": "5f0000000000000000000001"}, "name": "a", "tags": []}\n'

it('writes an export with one collection a file, and says what was odd', async () => {
  await put('users.json', user)
  await put('movies.bson', serialize({ _id: 'x', year: 1999 }))
  const { code, out } = await call('infer', at('users.json'), at('movies.bson'), '--out', at('out'))
  expect(code).toBe(0)
  expect(out[0]).toContain('users.json info sampling/elements-unknown `user.tags`')
  expect(out.at(-1)).toBe(`6 files written to ${at('out')}`)
  expect(await schema('users')).toMatchObject({ title: 'user', required: ['_id'] })
  expect(await schema('movies')).toMatchObject({
    title: 'movie',
    properties: { _id: { bsonType: 'string' }, year: { bsonType: 'int' } },
  })
  expect((await call('check', at('out'))).code).toBe(0)
})

it('takes a title, and requires what no document lacks', async () => {
  await put('users.jsonl', user)
  const rest = ['--out', at('out'), '--title', 'Person', '--required']
  expect((await call('infer', at('users.jsonl'), ...rest)).code).toBe(0)
  expect(await schema('users')).toMatchObject({ title: 'Person', required: ['_id', 'name'] })
})

it('says where a document is broken, reads the others and exits 1', async () => {
  await put('users.json', `${user}{"_id": }\n${user}`)
  const { code, out } = await call('infer', at('users.json'), '--out', at('out'), '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    out: at('out'),
    files: expect.arrayContaining(['root_config.json']) as unknown,
    diagnostics: [
      { file: at('users.json'), code: 'sampling/malformed-json', line: 2, column: 9 },
      { code: 'sampling/elements-unknown', line: null },
    ],
  })
  expect(await schema('users')).toMatchObject({ title: 'user' })
})

it('gives types of several collections names of their own', async () => {
  await put('box.json', '{"_id": 1}')
  await put('boxes.json', '{"_id": 1}')
  const { code, out } = await call('infer', at('box.json'), at('boxes.json'), '--out', at('out'))
  expect(code).toBe(1)
  expect(out[0]).toContain('sampling/name-taken')
  expect(await schema('boxes')).toMatchObject({ title: 'box_2' })
})

it('reads a file larger than any piece of it', async () => {
  const documents = Array.from({ length: 9000 }, (_, i) => ({ _id: i, text: 'x'.repeat(i % 90) }))
  await put('lines.json', documents.map((one) => EJSON.stringify(one)).join('\n'))
  await put('array.json', EJSON.stringify(documents))
  const { out } = await call('infer', at('lines.json'), at('array.json'), '--out', at('out'))
  expect(out).toHaveLength(7)
  const { properties } = await schema('lines')
  expect((await schema('array'))['properties']).toEqual(properties)
})

it('writes nothing where there is no document', async () => {
  await put('users.json', '')
  const { code, out } = await call('infer', at('users.json'), '--out', at('out'))
  expect(code).toBe(1)
  expect(out[0]).toContain('sampling/no-documents')
  expect(existsSync(at('out', 'root_config.json'))).toBe(false)
})

it('replaces a file that holds something else only when told to', async () => {
  await put('users.json', user)
  await mkdir(at('out'))
  await put('out/root_config.json', '{}')
  const args = ['infer', at('users.json'), '--out', at('out')]
  expect((await call(...args)).error[0]).toContain('exists and holds something else')
  expect((await call(...args, '--force')).code).toBe(0)
})

it.each([
  ['no folder to write to', ['users.json'], '--out must name the folder'],
  ['nothing at the path', ['none.json', '--out', 'x'], 'There is nothing at'],
  ['a folder', ['.', '--out', 'x'], 'is a folder'],
  ['one title for two', ['a.json', 'b.json', '--out', 'x', '--title', 'T'], '--title names'],
  ['one collection twice', ['a.json', 'a.bson', '--out', 'x'], 'Two files are called a'],
  ['an option of another command', ['a.json', '--to', 'node'], '--to belongs to convert'],
])('exits 2 on %s', async (_, args, message) => {
  await put('users.json', user)
  const { code, error } = await call(
    'infer',
    ...args.map((one) => (/json$|bson$|^\.$/.test(one) ? at(one) : one)),
  )
  expect(code).toBe(2)
  expect(error[0]).toContain(message)
})
