import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await openTemporaryFolder()
  await folder.put({
    'kennel.json': JSON.stringify([
      { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId', owner: 'Person' } },
      { name: 'Person', primaryKey: '_id', properties: { _id: 'objectId' } },
    ]),
  })
})
afterEach(() => folder.remove())

const convert = (to: string, ...more: readonly string[]) =>
  folder.call('convert', './kennel.json', '--to', to, '--out', './out', ...more)

it.each([
  ['mermaid', 'model.mmd', '  Dog }o--o| Person : "owner"'],
  ['dbml', 'model.dbml', 'Project "kennel" {'],
  ['markdown', 'model.md', '# kennel\n'],
  ['html', 'model.html', '<title>kennel</title>'],
])('writes %s', async (to, file, text) => {
  const { code, out } = await convert(to)
  expect(code).toBe(0)
  expect(out).toEqual([file, `1 file written to ${folder.path('out')}`])
  expect(await folder.read(`out/${file}`)).toContain(text)
})

it('names the file to machines', async () => {
  const { out } = await convert('html', '--json')
  expect(JSON.parse(out.join('\n'))).toMatchObject({ files: ['model.html'], diagnostics: [] })
})

it('does not replace a paper that somebody changed', async () => {
  await folder.put({ 'out/model.md': 'mine' })
  const { code, error } = await convert('markdown')
  expect(code).toBe(2)
  expect(error[0]).toContain('exists and holds something else')
  expect(await folder.read('out/model.md')).toBe('mine')
})

it('has no options', async () => {
  const { code, error } = await convert('dbml', '--option', 'package=x')
  expect(code).toBe(2)
  expect(error[0]).toContain('dbml has no options')
})
