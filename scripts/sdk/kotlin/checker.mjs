import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest, kept } from '../cache.mjs'
import { batchFailures } from '../batch.mjs'
import { dependenciesOf } from '../maven.mjs'
import { fetchWith } from '../run.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * JetBrains' compiler with Realm's own compiler plugin, against Realm's own library. 2.3.0 is the newest release of
 * both that still knows Device Sync; 3.0.0 has no asymmetric objects.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const kotlinChecker = {
  id: 'kotlin',
  verb: 'compiled',
  folder,
  prepare: async () => {
    const library = await dependenciesOf('kotlin-library', join(folder, 'library.pom.xml'))
    const tools = await dependenciesOf('kotlin-compiler', join(folder, 'compiler.pom.xml'))
    const stubs = await compiledStubs(library)
    const plugin = tools.find((jar) => jar.includes('plugin-compiler')) ?? ''
    const compiler = tools.filter((jar) => jar !== plugin)
    return {
      tool: "kotlin 2.0.20 with Realm's library and compiler plugin 2.3.0",
      check: (cases) =>
        batchFailures(cases, [
          '-XX:TieredStopAtLevel=1',
          '-cp',
          compiler.join(delimiter),
          join(folder, 'CompileCases.java'),
          [...library, stubs].join(delimiter),
          plugin,
        ]),
    }
  },
}

/** @param {readonly string[]} library */
function compiledStubs(library) {
  const source = join(folder, 'stubs/AsymmetricRealmObject.java')
  return kept(`kotlin-stubs-${digest([readFileSync(source, 'utf8')])}`, async (into) => {
    const words = ['-cp', library.join(delimiter), '-d', into, source]
    await fetchWith('the stub of AsymmetricRealmObject', 'javac', words)
  })
}
