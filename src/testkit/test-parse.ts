import { grammars, type Parse } from '#core/sdks'
import { openInstalledSyntax } from '#syntax/node'

/** Parses in every grammar, from the installed packages. They are loaded once for a test file. */
export function testParse(): Promise<Parse> {
  return openInstalledSyntax(grammars)
}
