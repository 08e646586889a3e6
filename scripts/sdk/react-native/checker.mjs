import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { realmTypes, realmVersion } from '../typescript/realm-types.mjs'
import { typeFailures } from '../typescript/type-check.mjs'
import { pluginProblems } from './plugin-check.mjs'
import { babelTools } from './tools.mjs'

/**
 * TypeScript's checker, and for classes without a schema Realm's own Babel plugin, which makes one of their fields.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const reactNativeChecker = {
  id: 'react-native',
  verb: 'type-checked',
  folder: fileURLToPath(new URL('.', import.meta.url)),
  prepare: async () => {
    const [tools] = await Promise.all([babelTools(), realmTypes()])
    return {
      tool: `tsc ${ts.version} with the types of realm ${realmVersion}, and @realm/babel-plugin 0.2.0`,
      check: async (cases) => {
        const types = await typeFailures(cases)
        const made = cases.flatMap((one) =>
          problemsOf(() => pluginProblems(tools, one)).map((text) => ({
            folder: one.folder,
            text,
          })),
        )
        return [...types, ...made]
      },
    }
  },
}

/**
 * Code that cannot be transformed or loaded has a problem too.
 *
 * @param {() => readonly string[]} find
 */
function problemsOf(find) {
  try {
    return find()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
