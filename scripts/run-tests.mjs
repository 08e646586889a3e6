// Runs every check in turn, all of them even when one fails, and closes with one true line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { env, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { e2eFailures, linesAbout } from './failures.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}test-results`
const unitReport = `${results}/unit.json`
const sdkReport = `${results}/sdk.json`
const e2eReport = `${results}/e2e.json`
const corpus = '../shared/corpus'

/** @typedef {import('./unit-reporter.mjs').Failure} Failure */
/** @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Outcome */
/** @typedef {{ title: string, command: string[], env?: Record<string, string>, read?: () => Outcome }} Step */

/** @type {Outcome} What a check says that has no report. */
const silent = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** @type {Step[]} */
const steps = [
  { title: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { title: 'style', command: ['npm', 'run', '--silent', 'check:style'] },
  { title: 'rooms', command: ['npm', 'run', '--silent', 'check:rooms'] },
  { title: 'dead code', command: ['npm', 'run', '--silent', 'check:unused'] },
  { title: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    title: 'unit tests',
    command: [
      'npx',
      '--no-install',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=./scripts/unit-reporter.mjs',
    ],
    env: { TANDEM_UNIT_REPORT: unitReport },
    read: readUnit,
  },
  {
    title: 'sdk code',
    command: ['npm', 'run', '--silent', 'test:sdk'],
    read: readSdk,
  },
  {
    title: 'end-to-end tests',
    command: [
      'npx',
      '--no-install',
      'playwright',
      'test',
      '--project=promises',
      '--reporter=line,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport, TANDEM_BUILT: '1' },
    read: readE2e,
  },
]

if (existsSync(`${root}${corpus}`)) {
  const command = ['node', 'dist-cli/tandem.js', 'roundtrip', corpus]
  steps.splice(-1, 0, { title: 'round trip of real exports', command })
}

/** @returns {Outcome} */
function readUnit() {
  /** @type {import('./unit-reporter.mjs').UnitReport} */
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  return { ...report, failed: report.failures.length }
}

/** @returns {Outcome} What fails is told by the step itself. */
function readSdk() {
  return { ...silent, ...JSON.parse(readFileSync(sdkReport, 'utf8')) }
}

/** @returns {Outcome} */
function readE2e() {
  const report = JSON.parse(readFileSync(e2eReport, 'utf8'))
  const { stats, errors } = report
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: e2eFailures(report),
  }
}

/**
 * Runs one step. A check that fails counts as one failure; a runner that fails without a failed test does too.
 *
 * @param {Step} step
 * @returns {Outcome}
 */
function run(step) {
  console.log(`\n── ${step.title}`)
  const [command = '', ...rest] = step.command
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...step.env },
  })
  const outcome = step.read ? outcomeBy(step.read) : silent
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}

/** @param {() => Outcome} read */
function outcomeBy(read) {
  try {
    return read()
  } catch {
    return { ...silent, failed: 1 }
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const outcomes = steps.map((step) => ({ title: step.title, ...run(step) }))

console.log('\n── summary')
for (const { title, passed, failed, skipped, failures } of outcomes) {
  const counted =
    passed + failed + skipped > 0 ? ` (${passed} passed, ${failed} failed, ${skipped} skipped)` : ''
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${title}${counted}`)
  for (const line of linesAbout(failures)) console.log(line)
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
exit(failed === 0 ? 0 : 1)
