// Runs every check in turn, all of them even when one fails, and closes with one true line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { env, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}test-results`
const unitReport = `${results}/unit.json`
const sdkReport = `${results}/sdk.json`
const e2eReport = `${results}/e2e.json`
const corpus = '../shared/corpus'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ title: string, command: string[], env?: Record<string, string>, count?: () => Counts }} Step */

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
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: countUnit,
  },
  {
    title: 'sdk code',
    command: ['npm', 'run', '--silent', 'test:sdk'],
    count: () => JSON.parse(readFileSync(sdkReport, 'utf8')),
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
    count: countE2e,
  },
]

if (existsSync(`${root}${corpus}`)) {
  const command = ['node', 'dist-cli/tandem.js', 'roundtrip', corpus]
  steps.splice(-1, 0, { title: 'round trip of real exports', command })
}

/** @returns {Counts} */
function countUnit() {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  // A file that could not be loaded holds no tests, but has failed all the same.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @returns {Counts} */
function countE2e() {
  const { stats, errors } = JSON.parse(readFileSync(e2eReport, 'utf8'))
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Runs one step. A check that fails counts as one failure; a runner that fails without a failed test does too.
 *
 * @param {Step} step
 * @returns {Counts}
 */
function run(step) {
  console.log(`\n── ${step.title}`)
  const [command = '', ...rest] = step.command
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...step.env },
  })
  const counts = step.count ? readCounts(step.count) : { passed: 0, failed: 0, skipped: 0 }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {() => Counts} count */
function readCounts(count) {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const outcomes = steps.map((step) => ({ title: step.title, ...run(step) }))

console.log('\n── summary')
for (const { title, passed, failed, skipped } of outcomes) {
  const counted =
    passed + failed + skipped > 0 ? ` (${passed} passed, ${failed} failed, ${skipped} skipped)` : ''
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${title}${counted}`)
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
exit(failed === 0 ? 0 : 1)
