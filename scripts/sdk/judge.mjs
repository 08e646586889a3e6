import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cwd } from 'node:process'
import { fileURLToPath } from 'node:url'
import { digest, digestOf, passedBefore, rememberPassed } from './cache.mjs'
import { NotChecked } from './checker.mjs'
import { casesIn } from './goldens.mjs'

/**
 * @typedef {import('./checker.mjs').Case} Case
 * @typedef {import('./checker.mjs').Checker} Checker
 * @typedef {import('./checker.mjs').Compiler} Compiler
 * @typedef {import('./checker.mjs').Failure} Failure
 * @typedef {{ readonly checker: Checker, readonly compiler: Promise<Compiler | NotChecked> }} Prepared
 * @typedef {{ readonly line: string, readonly passed: number, readonly skipped: number,
 *   readonly failures: readonly Failure[] }} Outcome
 */

const scripts = fileURLToPath(new URL('.', import.meta.url))

/**
 * Starts fetching the tools of every SDK that has golden code, all at once.
 *
 * @param {readonly Checker[]} checkers
 * @param {string} goldens
 * @returns {ReadonlyMap<string, Prepared>}
 */
export function prepareAll(checkers, goldens) {
  return new Map(
    checkers
      .filter(({ id }) => casesIn(join(goldens, id, 'golden')).length > 0)
      .map((checker) => [checker.id, { checker, compiler: prepare(checker) }]),
  )
}

/**
 * @param {Checker} checker
 * @returns {Promise<Compiler | NotChecked>}
 */
async function prepare(checker) {
  try {
    return await checker.prepare()
  } catch (error) {
    if (error instanceof NotChecked) return error
    throw error
  }
}

/**
 * What is known of one SDK's golden code, and the line that says so.
 *
 * @param {string} id
 * @param {string} goldens
 * @param {ReadonlyMap<string, Prepared>} prepared
 * @returns {Promise<Outcome>}
 */
export async function judge(id, goldens, prepared) {
  const cases = casesIn(join(goldens, id, 'golden'))
  const none = { passed: 0, skipped: cases.length, failures: [] }
  if (cases.length === 0) return { ...none, line: row(id, 'no goldens yet', '') }
  const ready = prepared.get(id)
  if (ready === undefined) {
    const said = `${counted(cases.length)}, by the unit tests; not compiled`
    return { ...none, line: row(id, 'parsed', said) }
  }
  const compiler = await ready.compiler
  if (compiler instanceof NotChecked) {
    return { ...none, line: row(id, 'not checked', compiler.message) }
  }
  const failures = await failuresOf(cases, ready.checker, compiler)
  const failed = new Set(failures.map(({ folder }) => folder))
  const passed = cases.filter(({ folder }) => !failed.has(relative(cwd(), folder))).length
  const said = `${counted(cases.length)}, ${passed} passed`
  const line = row(id, ready.checker.verb, `${said.padEnd(22)}(${compiler.tool})`)
  return { line, passed, skipped: 0, failures }
}

/**
 * @param {string} id
 * @param {string} verb
 * @param {string} said
 */
function row(id, verb, said) {
  return `${id.padEnd(14)}${verb.padEnd(14)}${said}`.trimEnd()
}

/** @param {number} cases */
function counted(cases) {
  return cases === 1 ? '1 case' : `${cases} cases`
}

/**
 * Judges the cases, and with them the models that the compiler must refuse: one that accepts these, or refuses them for
 * another reason, says nothing about the others. What was right before under the same compiler and the same rules is
 * not compiled again.
 *
 * @param {readonly Case[]} cases
 * @param {Checker} checker
 * @param {Compiler} compiler
 * @returns {Promise<readonly Failure[]>}
 */
async function failuresOf(cases, checker, compiler) {
  const rules = [compiler.tool, digestOf(checker.folder), digestOf(scripts)]
  const refused = casesIn(join(checker.folder, 'refused'))
  const known = passedBefore()
  const unknown = [...cases, ...refused].filter((one) => !known.has(digestOfCase(one, rules)))
  const found = unknown.length === 0 ? [] : await compiler.check(unknown)
  const wrong = unknown.flatMap((one) => {
    const said = textOf(found, one)
    const text = refused.includes(one) ? notRefused(one, said) : said
    return text === '' ? [] : [{ one, text }]
  })
  const right = unknown.filter((one) => wrong.every((other) => other.one !== one))
  rememberPassed(new Set([...known, ...right.map((one) => digestOfCase(one, rules))]))
  return wrong.map(({ one, text }) => ({ folder: relative(cwd(), one.folder), text }))
}

/**
 * Says when a case that must be refused was not, or not for the reason in its `why.txt`.
 *
 * @param {Case} one
 * @param {string} said
 */
function notRefused({ folder }, said) {
  const why = readFileSync(join(folder, 'why.txt'), 'utf8').trim()
  return said.includes(why) ? '' : `This must be refused with “${why}”.\n${said}`
}

/**
 * @param {readonly Failure[]} failures
 * @param {Case} one
 */
function textOf(failures, one) {
  return failures
    .filter(({ folder }) => folder === one.folder)
    .map(({ text }) => text)
    .join('\n')
}

/**
 * @param {Case} one
 * @param {readonly string[]} rules
 */
function digestOfCase({ folder, files }, rules) {
  const texts = files.flatMap((file) => [file, readFileSync(join(folder, file), 'utf8')])
  return digest([...rules, folder, ...texts])
}
