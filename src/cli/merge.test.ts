import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dispatch, openSession, type Edit } from '#core/edits'
import { documentOf, type ObjectTypeId } from '#core/model'
import { readProject, writeProject } from '#core/workspace'
import { modelOf } from '#testkit'
import { run } from './run.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

const base = openSession(
  documentOf(modelOf({ Dog: { _id: 'objectId' }, Cat: { _id: 'objectId' } })),
)

const renamed = (type: string, name: string): Edit => ({
  kind: 'renameObjectType',
  objectType: type as ObjectTypeId,
  name,
})

async function put(name: string, ...edits: readonly Edit[]): Promise<string> {
  const { session } =
    edits.length === 0
      ? { session: base }
      : dispatch(base, { label: 'Step', origin: 'canvas', edits })
  await writeFile(at(name), writeProject({ name: 'Pets', ...session }))
  return at(name)
}

async function call(...args: readonly string[]) {
  const out: string[] = []
  const error: string[] = []
  const code = await run(args, { out: (line) => out.push(line), error: (line) => error.push(line) })
  return { code, out, error }
}

async function namesIn(name: string): Promise<readonly string[]> {
  const { value } = readProject(name, await readFile(at(name), 'utf8'))
  return [...(value?.document.model.objectTypes.values() ?? [])].map((type) => type.name).sort()
}

it('writes what both make together, as one more step of mine', async () => {
  const files = [await put('base'), await put('mine', renamed('Dog', 'Hound'))]
  const theirs = await put('theirs', renamed('Cat', 'Tiger'))
  const { code, out } = await call('merge', ...files, theirs, '--out', at('out'))
  expect([code, out]).toEqual([0, [`0 conflicts; written to ${at('out')}`]])
  expect(await namesIn('out')).toEqual(['Hound', 'Tiger'])
  const { value } = readProject('out', await readFile(at('out'), 'utf8'))
  expect(value?.history.past.map(({ label }) => label)).toEqual(['Step', 'Merge Pets'])
})

it('lists conflicts and writes nothing until told whose version to take', async () => {
  const files = [await put('base'), await put('mine', renamed('Dog', 'Hound'))]
  files.push(await put('theirs', renamed('Dog', 'Wolf')))
  const { code, out } = await call('merge', ...files, '--out', at('out'))
  expect(code).toBe(1)
  expect(out).toEqual([
    'conflict Hound: name (was Dog)',
    '  mine changes it to Hound',
    '  theirs changes it to Wolf',
    '1 conflict, nothing written. Decide with --take mine or --take theirs.',
  ])
  expect(existsSync(at('out'))).toBe(false)
  expect((await call('merge', ...files, '--out', at('out'), '--take', 'theirs')).code).toBe(0)
  expect(await namesIn('out')).toEqual(['Cat', 'Wolf'])
})

it('can write over one of its files, as git asks of a merge driver', async () => {
  const files = [await put('base'), await put('mine')]
  const theirs = await put('theirs', renamed('Cat', 'Tiger'))
  expect((await call('merge', ...files, theirs, '--out', at('mine'))).code).toBe(0)
  expect(await namesIn('mine')).toEqual(['Dog', 'Tiger'])
})

it.each([
  ['too few files', ['merge', 'a', 'b', '--out', 'c'], 'merge needs three project files'],
  ['no place to write', ['merge', 'a', 'b', 'c'], 'merge needs --out FILE'],
  ['a missing file', ['merge', 'nowhere', 'b', 'c', '--out', 'd'], 'There is nothing at nowhere'],
  [
    'another word for a version',
    ['merge', 'a', 'b', 'c', '--out', 'd', '--take', 'both'],
    '--take must be one of mine, theirs',
  ],
])('does not run with %s', async (_, args, said) => {
  const { code, error } = await call(...args)
  expect(code).toBe(2)
  expect(error.join('\n')).toContain(said)
})

it('says why a file is no project', async () => {
  await writeFile(at('foreign'), '{}')
  const { code, error } = await call(
    'merge',
    await put('base'),
    await put('mine'),
    at('foreign'),
    '--out',
    at('out'),
  )
  expect(code).toBe(2)
  expect(error[0]).toContain('workspace/project-foreign')
})
