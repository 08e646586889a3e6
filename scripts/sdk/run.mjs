import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { NotChecked } from './checker.mjs'

/** @typedef {{ readonly ok: boolean, readonly out: string, readonly text: string }} Ran */

/**
 * Runs a command and gives its output whole: `out` is what it wrote to standard output, `text` also its errors.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ readonly cwd?: string, readonly input?: string }} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, words, { cwd, input } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd })
    let out = ''
    let text = ''
    child.stdout.on('data', (data) => {
      out += data
      text += data
    })
    child.stderr.on('data', (data) => (text += data))
    child.on('error', (error) => resolve({ ok: false, out, text: `${text}${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, out, text }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** @param {string} command */
export function isThere(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

/**
 * @param {string} command
 * @param {string} remedy what to install
 */
export function requireTool(command, remedy) {
  if (!isThere(command)) throw new NotChecked(`${command} is missing: install ${remedy}`)
}

/**
 * Runs a step that fetches something; when it fails, the SDK cannot be checked here.
 *
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} words
 * @param {string} [cwd]
 */
export async function fetchWith(what, command, words, cwd) {
  const ran = await run(command, words, cwd === undefined ? {} : { cwd })
  if (ran.ok) return ran
  const lines = ran.text.split('\n').filter((line) => line.trim() !== '')
  const reason = lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'no word why'
  throw new NotChecked(
    `${what} could not be fetched: ${stripVTControlCharacters(reason).trim().slice(0, 160)}`,
  )
}

/**
 * Runs `work` for every item, at most `width` at a time, and gives the results in order.
 *
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {number} width
 * @param {(item: Item) => Promise<Result>} work
 */
export async function inLanes(items, width, work) {
  /** @type {Result[]} */
  const results = []
  const queue = items.entries()
  const lane = async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}
