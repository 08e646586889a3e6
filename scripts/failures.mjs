// Why tests failed, short enough for the end of a log.
import { stripVTControlCharacters } from 'node:util'

/** @typedef {import('./unit-reporter.mjs').Failure} Failure */
/** @typedef {{ message?: string }} ReportedError */
/** @typedef {{ status: string, projectName: string, results: { errors: ReportedError[] }[] }} ReportedTest */
/** @typedef {{ title: string, file: string, tests: ReportedTest[] }} Spec */
/** @typedef {{ title: string, file?: string, suites?: Suite[], specs?: Spec[] }} Suite */
/** @typedef {{ suites: Suite[], errors: ReportedError[] }} E2eReport As Playwright's JSON reporter writes it. */

const mostLines = 24
const widest = 400

/**
 * The lines that tell of failures: the name of each, and below it the first lines of its error, cut to a readable width.
 *
 * @param {readonly Failure[]} failures
 * @returns {string[]}
 */
export function linesAbout(failures) {
  return failures.flatMap(({ name, error }) => {
    const lines = stripVTControlCharacters(error)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `      ${line.length > widest ? `${line.slice(0, widest)}…` : line}`)
    const rest = lines.length > mostLines ? [`      … ${lines.length - mostLines} more lines`] : []
    return [`    ${name}`, ...lines.slice(0, mostLines), ...rest]
  })
}

/**
 * The specs that failed, or passed only when they were tried again, and what went wrong outside of them.
 *
 * @param {E2eReport} report
 * @returns {Failure[]}
 */
export function e2eFailures({ suites, errors }) {
  const outside = errors.map((error) => ({ name: 'outside of a spec', error: error.message ?? '' }))
  return [...outside, ...suites.flatMap((suite) => failuresIn(suite, []))]
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} around The titles of the suites it lies in; the first is its file.
 * @returns {Failure[]}
 */
function failuresIn({ title, suites = [], specs = [] }, around) {
  const titles = [...around, title]
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: [...titles, spec.title].join(' › '),
        error: results.flatMap((one) => one.errors.map(({ message = '' }) => message)).join('\n'),
      })),
  )
  return [...own, ...suites.flatMap((inner) => failuresIn(inner, titles))]
}
