import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { cwd } from 'node:process'
import { afterAll, expect, it } from 'vitest'
import { NotChecked } from './checker.mjs'
import type { Checker, Failure } from './checker.mjs'
import { judge, prepareAll } from './judge.mjs'

const root = mkdtempSync(join(tmpdir(), 'sdk-judge-'))
afterAll(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string): void => {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

write('goldens/ada/golden/one/model.ada', 'good')
write('goldens/ada/golden/two/model.ada', 'bad')
write('ada/refused/old/model.ada', 'bad')
write('ada/refused/old/why.txt', 'is bad\n')

/** A compiler that finds fault with the folders whose paths end so. */
const ada = (said: Readonly<Record<string, string>>, folder = 'ada'): Checker => ({
  id: 'ada',
  verb: 'compiled',
  folder: join(root, folder),
  prepare: async () => ({
    tool: `ada for ${JSON.stringify(said)}`,
    check: async (cases): Promise<Failure[]> =>
      cases.flatMap((one) => {
        const text = said[one.name]
        return text === undefined ? [] : [{ folder: one.folder, text }]
      }),
  }),
})

const judged = (checker: Checker) => {
  const goldens = join(root, 'goldens')
  return judge('ada', goldens, prepareAll([checker], goldens))
}

const pathOf = (path: string): string => relative(cwd(), join(root, path))

it('counts what compiles, and hands on what the compiler says of the rest', async () => {
  const outcome = await judged(ada({ two: 'two is bad', old: 'old is bad' }))
  expect(outcome.line).toMatch(/^ada {11}compiled {6}2 cases, 1 passed {5}\(ada for /)
  expect(outcome.failures).toEqual([
    { folder: pathOf('goldens/ada/golden/two'), text: 'two is bad' },
  ])
})

it('says the same when it is asked again', async () => {
  const first = await judged(ada({ two: 'still bad', old: 'old is bad' }))
  expect(await judged(ada({ two: 'still bad', old: 'old is bad' }))).toEqual(first)
})

it.each([
  ['accepts', {}],
  ['refuses for another reason', { old: 'no such file' }],
])('a compiler that %s what must be refused has failed', async (_, said) => {
  const { failures } = await judged(ada(said))
  expect(failures.map(({ folder }) => folder)).toEqual([pathOf('ada/refused/old')])
})

it('a compiler that cannot be had passes nothing', async () => {
  const missing: Checker = {
    ...ada({}),
    prepare: () => Promise.reject(new NotChecked('gnat is missing: install gnat')),
  }
  expect(await judged(missing)).toEqual({
    line: 'ada           not checked   gnat is missing: install gnat',
    passed: 0,
    skipped: 2,
    failures: [],
  })
})

it('an SDK without a compiler is parsed, one without goldens is not there yet', async () => {
  const goldens = join(root, 'goldens')
  const parsed = await judge('ada', goldens, new Map())
  expect(parsed.line).toContain('parsed        2 cases, by the unit tests')
  expect(parsed.skipped).toBe(2)
  const none = await judge('b', goldens, new Map())
  expect(none.line).toBe('b             no goldens yet')
})
