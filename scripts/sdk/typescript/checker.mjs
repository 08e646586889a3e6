import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { realmTypes, realmVersion } from './realm-types.mjs'
import { typeFailures } from './type-check.mjs'

/**
 * TypeScript's checker, for JavaScript too, against the types that the SDK is published with.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const nodeChecker = {
  id: 'node',
  verb: 'type-checked',
  folder: fileURLToPath(new URL('.', import.meta.url)),
  prepare: async () => {
    await realmTypes()
    return {
      tool: `tsc ${ts.version} with the types of realm ${realmVersion}`,
      check: typeFailures,
    }
  },
}
