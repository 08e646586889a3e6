import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeZip } from '#core/workspace'
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

async function put(
  files: Readonly<Record<string, string | Uint8Array>>,
  below = '',
): Promise<void> {
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

it('finds a folder of exports identical and counts them', async () => {
  await put(app, 'deep/one')
  await put({ ...app, 'logo.png': Uint8Array.from([0xff, 0, 0xc3, 0x28]) }, 'two')
  const { code, out } = await call('roundtrip', folder)
  expect(out).toEqual(['2 exports, 11 files, 2 identical, 0 different'])
  expect(code).toBe(0)
})

it('has nothing to compare where there is no export', async () => {
  await put({ 'readme.md': 'hello' })
  const { code, out } = await call('roundtrip', folder)
  expect(out).toEqual(['0 exports, 0 files, 0 identical, 0 different'])
  expect(code).toBe(1)
})

it('reads an archive as it reads a folder', async () => {
  const files = Object.entries(app).map(([path, text]) => ({ path: `kennel/${path}`, text }))
  await put({ 'kennel.zip': writeZip(files) })
  const { code, out } = await call('roundtrip', join(folder, 'kennel.zip'))
  expect(out).toEqual(['1 export, 5 files, 1 identical, 0 different'])
  expect(code).toBe(0)
})

it('walks links once', async () => {
  await put(app, 'app')
  await symlink(folder, join(folder, 'app', 'functions', 'loop'))
  await symlink('nowhere', join(folder, 'app', 'broken'))
  const { out } = await call('roundtrip', folder)
  expect(out).toEqual(['1 export, 5 files, 1 identical, 0 different'])
})

it('checks, with places, and fails on errors only', async () => {
  await put(app)
  expect((await call('check', folder)).code).toBe(0)
  await put({ 'data_sources/mongodb-atlas/kennel/cats/schema.json': '{\n  "title": "Cat",\n' })
  const { code, out } = await call('check', folder)
  expect(code).toBe(1)
  expect(out.join('\n')).toMatch(/cats\/schema\.json:\d+:\d+ error [a-z-]+\/[a-z-]+ /)
})

it('judges by the profile that is named', async () => {
  await put({
    ...app,
    'data_sources/mongodb-atlas/kennel/cats/schema.json': '{ "properties": {} }',
  })
  const likely = await call('check', folder)
  expect(likely.code).toBe(0)
  expect(likely.out.at(-1)).toMatch(/, judged for App Services without sync$/)
  const { code, out } = await call('check', folder, '--profile', 'flexible')
  expect(code).toBe(1)
  expect(out.join('\n')).toMatch(/cats\/schema\.json:1:1 error realm\/no-primary-key /)
  expect(out.at(-1)).toMatch(/, judged for flexible sync$/)
  expect((await call('check', folder, '--profile', 'sometimes')).code).toBe(2)
  expect((await call('roundtrip', folder, '--profile', 'local')).code).toBe(2)
})

it('tells what the server would refuse of a client schema that is written for it', async () => {
  const dog = { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId', tags: 'int?[]' } }
  await put({ 'dog.json': JSON.stringify([dog]) })
  const to = ['--to', 'app-services', '--out', join(folder, 'out')]
  const { code, out } = await call('convert', join(folder, 'dog.json'), ...to)
  expect(code).toBe(1)
  expect(out.filter((line) => line.includes('app-services/optional-elements'))).toHaveLength(1)
})

it('prints one JSON document for machines', async () => {
  await put(app)
  const { out } = await call('check', folder, '--json')
  const { sources } = JSON.parse(out.join('\n')) as { sources: { objectTypes: number }[] }
  expect(sources).toMatchObject([{ path: folder, objectTypes: 1, properties: 2, carriedFiles: 3 }])
})

it('never lets a name move the cursor', async () => {
  await put({ 'a\u001b[2J.json': '{"tandem": 99}' })
  const { out } = await call('check', folder)
  expect(out.join('')).not.toContain('\u001b')
  expect(out.join('')).toContain('\\u001b[2J')
})

it('converts an export to a client schema and back', async () => {
  await put(app, 'in')
  const there = await call(
    'convert',
    join(folder, 'in'),
    '--to',
    'object-model',
    '--out',
    join(folder, 'a'),
  )
  expect(there.code).toBe(0)
  expect(there.out.at(-1)).toBe(`1 file written to ${join(folder, 'a')}`)
  const client = await readFile(join(folder, 'a', 'schema.json'), 'utf8')
  expect(JSON.parse(client)).toMatchObject([{ name: 'Dog', primaryKey: '_id' }])
  const back = ['convert', join(folder, 'in'), join(folder, 'a'), '--to', 'app-services', '--out']
  expect((await call(...back, join(folder, 'b'))).code).toBe(0)
  for (const [path, text] of Object.entries(app))
    expect(await readFile(join(folder, 'b', path), 'utf8')).toBe(text)
})

it('does not write through a link', async () => {
  await put(app, 'in')
  await mkdir(join(folder, 'out'))
  await mkdir(join(folder, 'elsewhere'))
  await symlink(join(folder, 'elsewhere'), join(folder, 'out', 'functions'))
  const to = join(folder, 'out')
  const { code, error } = await call(
    'convert',
    join(folder, 'in'),
    '--to',
    'app-services',
    '--out',
    to,
  )
  expect(code).toBe(2)
  expect(error[0]).toContain('is a link')
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  expect(existsSync(join(to, 'realm_config.json'))).toBe(false)
})

const client = '[{ "name": "Dog", "properties": { "name": "string" } }]\n'

it('replaces a file that holds something else only when told to', async () => {
  await put({ 'dog.json': client, 'out/schema.json': schema })
  const to = ['convert', join(folder, 'dog.json'), '--to', 'object-model', '--out']
  const out = join(folder, 'out')
  const { code, error } = await call(...to, out)
  expect(code).toBe(2)
  expect(error[0]).toContain('schema.json exists and holds something else')
  expect(await readFile(join(out, 'schema.json'), 'utf8')).toBe(schema)
  expect((await call(...to, out, '--force')).code).toBe(0)
  expect(await readFile(join(out, 'schema.json'), 'utf8')).toBe(client)
  expect((await call(...to, out)).code).toBe(0)
})

it('writes nothing when a file stands where a folder goes', async () => {
  await put({ 'out/data_sources': 'a file', 'dog.json': client })
  const to = ['--to', 'app-services', '--out', join(folder, 'out'), '--force']
  const { code, error } = await call('convert', join(folder, 'dog.json'), ...to)
  expect(code).toBe(2)
  expect(error[0]).toContain('stands where a folder goes')
  expect(await readdir(join(folder, 'out'))).toEqual(['data_sources'])
})

it('says why there is nothing to convert', async () => {
  await put({ 'broken.json': '[{ "name": "Dog", ' })
  const to = ['--to', 'node', '--out', join(folder, 'out')]
  const { code, out, error } = await call('convert', join(folder, 'broken.json'), ...to, '--json')
  expect(code).toBe(2)
  expect(out).toEqual([])
  expect(error.join('\n')).toMatch(/broken\.json:1:\d+ error json\/malformed/)
  expect(error.join('\n')).toContain('Found no schema at')
})

it('does not call an export identical of which it could not read all', async () => {
  await put(app, 'app')
  await put({ 'cut.zip': 'PK\u0003\u0004', 'other.txt': 'x' })
  const { code, out } = await call('roundtrip', join(folder, 'app'), join(folder, 'cut.zip'))
  expect(code).toBe(1)
  expect(out[0]).toContain('cut.zip error workspace/zip-broken')
  expect(out.at(-1)).toBe('1 export, 5 files, 1 identical, 0 different')
  const { out: json } = await call('roundtrip', join(folder, 'cut.zip'), '--json')
  expect(JSON.parse(json.join('\n'))).toMatchObject({
    exports: [],
    diagnostics: [{ code: 'workspace/zip-broken' }],
  })
})

const grown = client.replace('"name": "string"', '"name": "string", "age": "int"')

it('tells what changed and exits 0 when nothing breaks', async () => {
  await put({ 'old.json': client, 'new.json': grown })
  const { code, out } = await call('diff', join(folder, 'old.json'), join(folder, 'new.json'))
  expect(code).toBe(0)
  expect(out.slice(0, 3)).toEqual([
    'Dog',
    '  `Dog.age` is new: int.',
    '    server: additive; client: additive (AddProperty)',
  ])
  expect(out.at(-1)).toContain('1 change, 0 break the server, 0 break clients')
})

it('exits 1 when a side breaks, and says what is to be done, once', async () => {
  await put(app, 'old')
  const other = schema.replace('"string"', '"long"').replace('"objectId"', '"uuid"')
  await put({ ...app, 'data_sources/mongodb-atlas/kennel/dogs/schema.json': other }, 'new')
  const { code, out } = await call('diff', join(folder, 'old'), join(folder, 'new'))
  expect(code).toBe(1)
  expect(out).toContain('  The type of `Dog.name` was string?, is int?.')
  expect(out.filter((line) => line.includes('Every client resets and loses'))).toHaveLength(1)
  expect(out).toContain('  1. Terminate sync.')
  expect(out.at(-1)).toBe('2 changes, 2 break the server, 2 break clients')
})

it('compares a server with a client only in what both say', async () => {
  await put(app, 'old')
  const dog = { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId', name: 'string?' } }
  await put({ 'new.json': JSON.stringify([dog]) })
  const { code, out } = await call('diff', join(folder, 'old'), join(folder, 'new.json'), '--json')
  expect(JSON.parse(out.join('\n'))).toEqual({ sides: [], changes: [] })
  expect(code).toBe(0)
})

it('does not take for a removal what it could not read', async () => {
  await put({ ...app, 'data_sources/mongodb-atlas/kennel/cats/schema.json': schema }, 'old')
  await put({ ...app, 'data_sources/mongodb-atlas/kennel/cats/schema.json': '{ "title": ' }, 'new')
  const { code, out, error } = await call('diff', join(folder, 'old'), join(folder, 'new'))
  expect(code).toBe(2)
  expect(out).toEqual([])
  expect(error[0]).toMatch(/cats\/schema\.json:\d+:\d+ error json\/malformed/)
})

it.skipIf(process.getuid?.() === 0)('stops at a folder it may not read', async () => {
  await put({ ...app, 'locked/schema.json': schema })
  await chmod(join(folder, 'locked'), 0)
  const { code, error } = await call('check', folder)
  await chmod(join(folder, 'locked'), 0o700)
  expect(code).toBe(2)
  expect(error[0]).toContain('EACCES')
})

const person = '{ "title": "Person", "properties": { "_id": { "bsonType": "uuid" } } }\n'

it('explains a property on both sides, with the texts and the sources of the rules', async () => {
  await put(app)
  const { code, out } = await call('explain', folder, 'Dog.name')
  expect(code).toBe(0)
  const said = out.join('\n')
  expect(out[0]).toMatch(/^# App Services export/)
  expect(said).toContain('  - Its BSON type is `string`, which Realm calls `string`.')
  expect(said).toContain('      https://www.mongodb.com/docs/atlas/app-services/schemas/types/')
  expect(said).toContain('    kennel.dogs schema.json, name')
  expect(said).toContain('      | "name": { "bsonType": "string" }')
  expect(said).toContain('      | "name": "string?"')
})

it('explains an object type in every source that has it', async () => {
  await put(app, 'server')
  await put({ 'dog.json': client, 'cat.json': client.replace('Dog', 'Cat') })
  const { out } = await call('explain', folder, 'Dog', '--json')
  const { name, sources } = JSON.parse(out.join('\n')) as {
    readonly name: string
    readonly sources: readonly { readonly explanations: readonly { readonly name: string }[] }[]
  }
  expect(name).toBe('Dog')
  expect(sources.map(({ explanations }) => explanations.map((one) => one.name))).toEqual([
    ['Dog'],
    ['Dog'],
  ])
  expect(sources[0]).toMatchObject({
    explanations: [{ sections: [{ id: 'server' }, { id: 'clients' }, { id: 'clients-only' }] }],
  })
})

it('explains what lies in an archive', async () => {
  const files = Object.entries(app).map(([path, text]) => ({ path, text }))
  await put({ 'kennel.zip': writeZip(files) })
  const { code, out } = await call('explain', join(folder, 'kennel.zip'), 'Dog')
  expect(code).toBe(0)
  expect(out).toContain('Dog')
})

it.each([
  ['Dog.nmae', 'Did you mean Dog.name?'],
  ['dog', 'Did you mean Dog?'],
  ['a.b.c.d.e.f', 'is called "a.b.c.d.e.f".'],
])('names what is most like %s where nothing is called so', async (name, message) => {
  await put({ ...app, 'data_sources/mongodb-atlas/kennel/people/schema.json': person })
  const { code, out, error } = await call('explain', folder, name)
  expect([code, out]).toEqual([2, []])
  expect(error[0]).toContain(`Nothing at ${folder} is called "${name}".`)
  expect(error[0]).toContain(message)
})

it('says what keeps a name from being found', async () => {
  await put({ 'broken.json': '[{ "name": "Dog", ' })
  const { code, error } = await call('explain', join(folder, 'broken.json'), 'Dog')
  expect(code).toBe(2)
  expect(error.join('\n')).toMatch(/broken\.json:1:\d+ error json\/malformed/)
  expect(error.join('\n')).toContain('Found no schema at')
})

it.each([
  ['no command', [], 'Name a command'],
  ['an unknown command', ['dance', '.'], 'There is no command "dance"'],
  ['no path', ['check'], 'check needs at least one path'],
  ['no name', ['explain', '.'], 'explain needs a path, and a name'],
  ['a name too many', ['explain', '.', 'Dog', 'Cat'], 'explain needs a path, and a name'],
  ['an unknown option', ['check', '.', '--loud'], "Unknown option '--loud'"],
  ['one path to compare', ['diff', '.'], 'diff needs two paths: the old one and the new one.'],
  ['nothing at the path', ['check', '/nowhere/at/all'], 'There is nothing at /nowhere/at/all'],
  [
    'no format',
    ['convert', '.', '--out', 'x'],
    '--to must be one of app-services, object-model, swift, kotlin',
  ],
  ['an unknown format', ['convert', '.', '--to', 'cobol', '--out', 'x'], '--to must be one of'],
  ['no folder', ['convert', '.', '--to', 'node'], '--out must name the folder'],
  ['two things to compare of diff', ['diff', '.', '--against', '.'], '--against belongs to check'],
  ['a profile to compare by', ['check', '.', '--against', '.', '--profile', 'local'], '--profile'],
  [
    'options of another command',
    ['check', '.', '--to', 'node'],
    '--to belongs to convert, not to check',
  ],
])('exits 2 on %s', async (_, args, message) => {
  const { code, error } = await call(...args)
  expect(code).toBe(2)
  expect(error[0]).toContain(message)
})

it('prints help and version', async () => {
  expect((await call('--help')).out.join()).toContain('tandem roundtrip PATH…')
  expect((await call('--version')).out).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)])
})
