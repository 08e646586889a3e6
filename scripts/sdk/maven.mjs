import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digest, kept } from './cache.mjs'
import { fetchWith, requireTool } from './run.mjs'

const quiet = ['-B', '-q', '-Dstyle.color=never']
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies'

/** Maven's local repository takes one writer at a time. */
let queue = Promise.resolve()

/**
 * The files of everything that a POM depends on, fetched once.
 *
 * @param {string} name what is fetched, and the folder it is kept in
 * @param {string} pom
 */
export async function dependenciesOf(name, pom) {
  requireTool('java', 'a JDK, 17 or newer')
  requireTool('javac', 'a JDK, 17 or newer')
  requireTool('mvn', 'maven')
  const turn = queue.then(() =>
    kept(`${name}-${digest([readFileSync(pom, 'utf8')])}`, async (folder) => {
      await fetchWith(name, 'mvn', [...quiet, '-f', pom, goal, `-DoutputDirectory=${folder}`])
    }),
  )
  queue = turn.then(
    () => undefined,
    () => undefined,
  )
  const folder = await turn
  return readdirSync(folder).map((file) => join(folder, file))
}
