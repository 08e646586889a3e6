import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, kept } from '../cache.mjs'
import { fetchWith, inLanes, requireTool, run } from '../run.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
const stubs = join(folder, 'stubs')
const options = ['-std=c++17', '-ftrack-macro-expansion=0', '-fmax-errors=10', '-x']

/**
 * g++ against stubs of the SDK's headers, which are in no package: right types, right names, right order.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const cppChecker = {
  id: 'cpp',
  verb: 'compiled',
  folder,
  prepare: async () => {
    requireTool('g++', 'g++')
    const { out } = await run('g++', ['-dumpfullversion'])
    const headers = await kept(`cpp-${out.trim()}-${digestOf(stubs)}`, async (into) => {
      const words = [...options, 'c++-header', join(stubs, 'cpprealm/sdk.hpp')]
      await fetchWith('the compiled stubs', 'g++', [...words, '-o', join(into, 'sdk.hpp.gch')])
    })
    return {
      tool: `g++ ${out.trim()} with stubs of realm-cpp 2.2.0`,
      check: async (cases) => (await inLanes(cases, 2, (one) => failuresOf(one, headers))).flat(),
    }
  },
}

/**
 * Every header of a case is read alone: each must include what it needs.
 *
 * @param {import('../checker.mjs').Case} one
 * @param {string} headers
 */
async function failuresOf({ folder, files }, headers) {
  const words = [...options, 'c++', '-fsyntax-only', '-I', stubs, '-I', folder]
  const compiled = join(headers, 'sdk.hpp')
  const judged = await inLanes(
    files.filter((file) => /\.(hpp|h|cpp)$/.test(file)),
    1,
    (file) => run('g++', [...words, '-include', compiled, '-'], { input: `#include "${file}"\n` }),
  )
  return judged.filter(({ ok }) => !ok).map(({ text }) => ({ folder, text }))
}
