import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2eFailures, linesAbout } from './failures.mjs'
import type { UnitReport } from './unit-reporter.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const failing = `
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
it('holds', () => {})
it.skip('waits', () => {})
it('broken law', () => {
  fc.assert(fc.property(fc.constant({ a: 1 }), (value) => expect(value).toEqual({ a: 2 })), { seed: 42 })
})
it('takes long', () => new Promise(() => {}), 50)
describe('group', () => {
  it('inside', () => expect(1).toBe(2))
})
describe('badly prepared', () => {
  beforeAll(() => { throw new Error('no ground') })
  it('never runs', () => {})
})
`

describe('the report of the unit tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-failures-'))
  let report: UnitReport

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'failing.test.ts'), failing)
    writeFileSync(join(folder, 'unreadable.test.ts'), "import './nowhere.ts'\n")
    const path = join(folder, 'unit.json')
    const reporter = `--reporter=${join(root, 'scripts/unit-reporter.mjs')}`
    spawnSync('npx', ['--no-install', 'vitest', 'run', '--root', folder, reporter], {
      cwd: folder,
      env: { PATH: env['PATH'], HOME: env['HOME'], TANDEM_UNIT_REPORT: path },
    })
    report = JSON.parse(readFileSync(path, 'utf8')) as UnitReport
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const errorOf = (name: string) => report.failures.find((one) => one.name === name)?.error

  it('names every test that failed, and what kept tests from running', () => {
    expect(report.failures.map(({ name }) => name).sort()).toEqual([
      'failing.test.ts › badly prepared',
      'failing.test.ts › broken law',
      'failing.test.ts › group > inside',
      'failing.test.ts › takes long',
      'unreadable.test.ts › the file',
    ])
  })

  it('counts what passed and what was left out', () => {
    expect(report).toMatchObject({ passed: 1, skipped: 2 })
  })

  it('tells the seed of a law, its counterexample and what was wrong with that', () => {
    expect(errorOf('failing.test.ts › broken law')).toMatch(
      /seed: 42, path: "0"[^]*Counterexample: \[\{"a":1\}\][^]*Caused by AssertionError: expected[^]*"a": 2/,
    )
  })

  it('tells that a test took too long', () => {
    expect(errorOf('failing.test.ts › takes long')).toContain('timed out in 50ms')
  })
})

describe('the lines about failures', () => {
  it('are the name and, below it, the error without colours and empty lines', () => {
    const failures = [{ name: 'a.test.ts › b', error: 'Error: \u001b[31mred\u001b[39m\n\n+ 1' }]
    expect(linesAbout(failures)).toEqual(['    a.test.ts › b', '      Error: red', '      + 1'])
  })

  it('are few and not too wide', () => {
    const error = Array.from({ length: 30 }, () => 'x'.repeat(1000)).join('\n')
    const lines = linesAbout([{ name: 'a', error }])
    expect(lines.length).toBe(26)
    expect(lines[1]).toBe(`      ${'x'.repeat(400)}…`)
    expect(lines.at(-1)).toBe('      … 6 more lines')
  })
})

it('finds the specs that failed, in whatever suite, and errors outside of them', () => {
  const tests = (status: string, message: string) => [
    { status, projectName: 'promises', results: [{ errors: [{ message }] }] },
  ]
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.spec.ts',
    tests: tests(status, `${title} broke`),
  })
  const inner = { title: 'group', specs: [spec('two', 'unexpected'), spec('three', 'flaky')] }
  const suites = [{ title: 'a.spec.ts', specs: [spec('one', 'expected')], suites: [inner] }]
  expect(e2eFailures({ suites, errors: [{ message: 'no server' }] })).toEqual([
    { name: 'outside of a spec', error: 'no server' },
    { name: 'a.spec.ts › group › two', error: 'two broke' },
    { name: 'a.spec.ts › group › three', error: 'three broke' },
  ])
})
