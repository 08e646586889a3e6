import { run } from './run.mjs'

/** A failing compiler can go on for pages; the first lines say what is wrong and where. */
const longest = 25

/**
 * Runs a Java program that is given folders on standard input and writes `== <folder> <exit code>` for each, followed by
 * the compiler's words. A folder without such a line, as when the program dies, has failed too.
 *
 * @param {readonly import('./checker.mjs').Case[]} cases
 * @param {readonly string[]} words
 */
export async function batchFailures(cases, words) {
  const input = cases.map(({ folder }) => folder).join('\n')
  const { out, text } = await run('java', words, { input })
  const said = new Map(out.split(/^== /m).map(readPart))
  return cases.flatMap(({ folder }) => {
    const part = said.get(folder)
    if (part === undefined) return [{ folder, text: beginning(text) }]
    return part.code === 'OK' ? [] : [{ folder, text: beginning(part.text) }]
  })
}

/**
 * @param {string} part
 * @returns {[string, { code: string, text: string }]}
 */
function readPart(part) {
  const end = part.indexOf('\n')
  const head = part.slice(0, end)
  const space = head.lastIndexOf(' ')
  return [head.slice(0, space), { code: head.slice(space + 1), text: part.slice(end + 1) }]
}

/** @param {string} text */
function beginning(text) {
  return text.trim().split('\n').slice(0, longest).join('\n')
}
