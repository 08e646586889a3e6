import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from './run.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-'))
})
afterEach(() => rm(folder, { recursive: true }))

const schema = `{
    "bsonType": "object",
    "properties": {
        "_id": { "bsonType": "objectId" },
        "name": { "bsonType": "string" }
    },
    "required": ["_id"],
    "title": "Dog"
}
`

const app: Readonly<Record<string, string>> = {
  'realm_config.json': '{ "config_version": 20210101, "name": "kennel" }\n',
  'data_sources/mongodb-atlas/config.json':
    '{ "name": "mongodb-atlas", "type": "mongodb-atlas" }\n',
  'data_sources/mongodb-atlas/kennel/dogs/schema.json': schema,
  'data_sources/mongodb-atlas/kennel/dogs/relationships.json': '{}\n',
  'functions/hello.js': 'exports = () => 1\n',
}

async function put(files: Readonly<Record<string, string>>, below = ''): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, below, path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, content)
  }
}

async function call(...args: readonly string[]) {
  const out: string[] = []
  const error: string[] = []
  const code = await run(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  })
  return { code, out, error }
}

const clients = `[
  {
    "name": "Dog",
    "primaryKey": "_id",
    "properties": {
      "_id": "objectId",
      "name": "int?",
      "toy": "string?"
    }
  }
]
`

it('compares a server with clients, and says where each says what', async () => {
  await put(app, 'backend')
  await put({ 'client.json': clients })
  const server = join(folder, 'backend')
  const schemaFile = join(server, 'data_sources/mongodb-atlas/kennel/dogs/schema.json')
  const clientFile = join(folder, 'client.json')
  const { code, out } = await call('check', server, '--against', clientFile)
  expect(code).toBe(1)
  expect(out).toEqual([
    expect.stringContaining(`${schemaFile}:5:9 error consistency/type \`Dog.name\` is string?`),
    `  server: string? (${schemaFile}:5:9)`,
    `  clients: int? (${clientFile}:7:7)`,
    expect.stringContaining(`${clientFile}:8:7 error consistency/property-not-on-server`),
    '  server: nothing',
    `  clients: string? (${clientFile}:8:7)`,
    '2 disagreements: 2 errors, 0 warnings, 0 notes',
  ])
})

it('compares clients with a server as a server with clients', async () => {
  await put(app, 'backend')
  await put({ 'client.json': clients })
  const words = [join(folder, 'client.json'), '--against', join(folder, 'backend'), '--json']
  const { out } = await call('check', ...words)
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    disagreements: [
      {
        key: 'Dog.name type',
        aspect: 'type',
        name: 'Dog.name',
        server: 'string?',
        client: 'int?',
        places: { server: { line: 5, column: 9 }, client: { line: 7, column: 7 } },
      },
      { key: 'Dog.toy property-not-on-server', server: null, places: { server: null } },
    ],
  })
})

it('finds the place in a schema that came without an app, and in files of one object type each', async () => {
  await put({ 'server/all.json': `[${schema}]`, 'client/Dog.json': clients.slice(1, -2) })
  await put({ 'client/Cat.json': '{ "name": "Cat", "properties": {} }' })
  const words = ['check', join(folder, 'server/all.json'), '--against', join(folder, 'client')]
  const { out } = await call(...words)
  expect(out).toContain(`  server: string? (${join(folder, 'server/all.json')}:5:9)`)
  expect(out).toContain(`  clients: int? (${join(folder, 'client/Dog.json')}:7:7)`)
})

it('takes several to compare with, and exits 0 when nobody loses anything', async () => {
  await put(app, 'backend')
  const same = clients.replace('"int?"', '"string?"').replace(',\n      "toy": "string?"', '')
  const less = same.replace(',\n      "name": "string?"', '')
  await put({ 'same.json': same, 'less.json': less })
  const against = ['same.json', 'less.json'].flatMap((name) => ['--against', join(folder, name)])
  const { code, out } = await call('check', join(folder, 'backend'), ...against)
  expect(code).toBe(0)
  expect(out.at(-1)).toBe('1 disagreement: 0 errors, 0 warnings, 1 note')
})

it('compares a server with several clients in one table', async () => {
  await put(app, 'backend')
  const kotlin = clients.replace('"int?"', '"string?"').replace('"toy": "string?"', '"tag": "int?"')
  await put({ 'swift.json': clients, 'kotlin.json': kotlin })
  const [server, a, b] = ['backend', 'swift.json', 'kotlin.json'].map((name) => join(folder, name))
  const { code, out } = await call('check', server!, '--against', a!, '--against', b!)
  expect(code).toBe(1)
  expect(out.map((line) => line.replaceAll(folder, '').split(/ {2,}/))).toEqual([
    ['', 'name', 'differs in', '/backend', '/swift.json', '/kotlin.json'],
    ['error', 'Dog.name', 'type', 'string?', 'int?', 'string?'],
    ['error', 'Dog.toy', 'property-not-on-server', '—', 'string?', '—'],
    ['error', 'Dog.tag', 'property-not-on-server', '—', '—', 'int?'],
    ['3 disagreements: 3 errors, 0 warnings, 0 notes'],
  ])
})

it('compares two clients, and says where each says what', async () => {
  const kotlin = clients.replace('"int?"', '"string?"')
  await put({ 'swift.json': clients, 'kotlin.json': kotlin })
  const [a, b] = [join(folder, 'swift.json'), join(folder, 'kotlin.json')]
  const { code, out } = await call('check', a, '--against', b, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    parties: [{ title: a, speaks: 'object-model' }, { title: b }],
    disagreements: [
      {
        key: 'Dog.name type',
        severity: 'error',
        says: [
          { party: a, says: 'int?', asked: true, place: { file: a, line: 7, column: 7 } },
          { party: b, says: 'string?', place: { file: b, line: 7 } },
        ],
        agree: [[a], [b]],
      },
    ],
  })
})

it('says that two servers cannot be compared', async () => {
  await put(app, 'a')
  await put(app, 'b')
  const { code, out, error } = await call(
    'check',
    join(folder, 'a'),
    '--against',
    join(folder, 'b'),
  )
  expect([code, out]).toEqual([2, []])
  expect(error[0]).toContain('cannot be compared: each holds what servers have')
})
