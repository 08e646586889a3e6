import { join, delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { batchFailures } from '../batch.mjs'
import { kept } from '../cache.mjs'
import { dependenciesOf } from '../maven.mjs'
import { fetchWith, run } from '../run.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * javac against Realm's own classes, then Realm's annotation processor, which knows the rules of models.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const javaChecker = {
  id: 'java',
  verb: 'compiled',
  folder,
  prepare: async () => {
    const found = await dependenciesOf('java-library', join(folder, 'pom.xml'))
    const jars = found.filter((file) => file.endsWith('.jar'))
    const android = found.find((file) => file.endsWith('.aar')) ?? ''
    const classes = await kept('java-classes-10.19.0', async (into) => {
      await fetchWith("Realm's classes", 'jar', ['xf', android, 'classes.jar'], into)
    })
    const { text } = await run('javac', ['-version'])
    return {
      tool: `${text.trim()} with Realm's library and annotation processor 10.19.0`,
      check: (cases) =>
        batchFailures(cases, [
          join(folder, 'CompileCases.java'),
          [...jars, join(classes, 'classes.jar')].join(delimiter),
          jars.join(delimiter),
        ]),
    }
  },
}
