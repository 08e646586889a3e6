import { join, sep } from 'node:path'
import ts from 'typescript'
import { realmTypes } from './realm-types.mjs'

/** @type {ts.CompilerOptions} */
const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  skipLibCheck: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  types: [],
}

/**
 * What the type checker says of each case against the public types of `realm`. One program holds all cases: each file
 * is a module, so that they do not see each other.
 *
 * @param {readonly import('../checker.mjs').Case[]} cases
 * @returns {Promise<readonly import('../checker.mjs').Failure[]>}
 */
export async function typeFailures(cases) {
  const realm = await realmTypes()
  const files = cases.flatMap(({ folder, files }) =>
    files.filter((file) => /\.(ts|tsx|js)$/.test(file)).map((file) => join(folder, file)),
  )
  const program = ts.createProgram(files, { ...options, paths: { realm: [realm] } })
  const found = ts.getPreEmitDiagnostics(program)
  const general = found.filter(({ file }) => file === undefined)
  return cases.flatMap(({ folder }) => {
    const own = found.filter(({ file }) => file?.fileName.startsWith(folder + sep))
    return [...general, ...own].length === 0 ? [] : [{ folder, text: text([...general, ...own]) }]
  })
}

/** @param {readonly ts.Diagnostic[]} diagnostics */
function text(diagnostics) {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  })
}
