// A Vitest reporter: counts what ran and keeps why the rest failed, in the file that TANDEM_UNIT_REPORT names.
import { writeFileSync } from 'node:fs'
import { env } from 'node:process'

/** @typedef {{ name: string, error: string }} Failure One test, or what kept tests from running. */
/** @typedef {{ passed: number, skipped: number, failures: Failure[] }} UnitReport */
/** @typedef {Partial<import('vitest').TestError>} TestError */
/** @typedef {import('vitest/node').TestModule} TestModule */

export default class UnitReporter {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly TestError[]} unhandled Errors outside of any test.
   */
  onTestRunEnd(modules, unhandled) {
    const path = env['TANDEM_UNIT_REPORT']
    if (!path) return
    /** @type {UnitReport} */
    const report = {
      passed: countOf(modules, 'passed'),
      skipped: countOf(modules, 'skipped'),
      failures: [
        ...modules.flatMap(failuresIn),
        ...unhandled.map((error) => ({ name: 'outside of a test', error: reasonOf(error) })),
      ],
    }
    writeFileSync(path, JSON.stringify(report))
  }
}

/**
 * @param {readonly TestModule[]} modules
 * @param {'passed' | 'skipped'} state
 */
function countOf(modules, state) {
  return modules.flatMap((module) => [...module.children.allTests(state)]).length
}

/**
 * @param {TestModule} module
 * @returns {Failure[]}
 */
function failuresIn(module) {
  const tests = [...module.children.allTests('failed')].map((test) => ({
    name: test.fullName,
    errors: test.result().errors ?? [],
  }))
  // A hook that fails belongs to no test, and a file that cannot be loaded has none.
  const suites = [...module.children.allSuites()].map((suite) => ({
    name: suite.fullName,
    errors: suite.errors(),
  }))
  const outside = [{ name: 'the file', errors: module.errors() }, ...suites]
  return [...outside.filter(({ errors }) => errors.length > 0), ...tests].map(
    ({ name, errors }) => ({
      name: `${module.relativeModuleId} › ${name}`,
      error: errors.map(reasonOf).join('\n'),
    }),
  )
}

/**
 * What an error says, how what was found differs, and what caused it: a law says its seed, its cause what was broken.
 *
 * @param {TestError} error
 * @returns {string}
 */
function reasonOf({ name, message, diff, cause }) {
  const kind = (name ?? 'Error').replace('Caused by: ', '')
  const said = `${kind}: ${message ?? 'it says nothing'}`
  const causes = cause ? [`Caused by ${reasonOf(/** @type {TestError} */ (cause))}`] : []
  return [said, ...(diff ? [diff] : []), ...causes].join('\n')
}
