import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { compileFunction } from 'node:vm'

/** @typedef {import('./tools.mjs').Tools} Tools */

/** The parts of `realm` that model code touches while it is loaded; any class will do to extend. */
const realm = { __esModule: true, default: { Object, BSON: {} }, Object, BSON: {} }

/**
 * Transforms and loads the TypeScript files of a case as an app would: what they export, file by file, and everything
 * that was printed, which is how Realm's plugin says that it leaves a property out.
 *
 * @param {Tools} tools
 * @param {string} folder
 * @param {readonly string[]} files
 */
export function evaluate(tools, folder, files) {
  /** @type {Map<string, Record<string, unknown>>} */
  const modules = new Map([['realm', realm]])
  /** @type {string[]} */
  const printed = []
  const load = (/** @type {string} */ file) => {
    const known = modules.get(file)
    if (known !== undefined) return known
    /** @type {Record<string, unknown>} */
    const exports = {}
    modules.set(file, exports)
    const require = (/** @type {string} */ name) =>
      load(
        name === 'realm' ? name : normalize(join(dirname(file), name)).replace(/(\.js)?$/, '.ts'),
      )
    const code = withPrinted(printed, () => transform(tools, join(folder, file)))
    compileFunction(code, ['require', 'exports'])(require, exports)
    return exports
  }
  return { printed, exports: new Map(files.map((file) => [file, load(file)])) }
}

/**
 * @param {Tools} tools
 * @param {string} file
 */
function transform({ babel, resolve }, file) {
  const plugins = [
    resolve('@realm/babel-plugin'),
    [resolve('@babel/plugin-proposal-decorators'), { legacy: true }],
    resolve('@babel/plugin-transform-modules-commonjs'),
  ]
  const presets = [resolve('@babel/preset-typescript')]
  const options = { filename: file, configFile: false, babelrc: false, presets, plugins }
  return babel.transformSync(readFileSync(file, 'utf8'), options).code
}

/**
 * @template Result
 * @param {string[]} printed
 * @param {() => Result} work
 */
function withPrinted(printed, work) {
  const names = /** @type {const} */ (['log', 'warn', 'error', 'info'])
  const before = names.map((name) => console[name])
  for (const name of names) console[name] = (...words) => void printed.push(words.join(' '))
  try {
    return work()
  } finally {
    names.forEach((name, at) => (console[name] = before[at] ?? console[name]))
  }
}
