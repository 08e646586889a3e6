import { copyFileSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest, kept } from '../cache.mjs'
import { fetchWith } from '../run.mjs'

const lists = fileURLToPath(new URL('tools/', import.meta.url))

/**
 * @typedef {{ readonly transformSync: (code: string, options: object) => { readonly code: string } }} Babel
 * @typedef {{ readonly babel: Babel, readonly resolve: (name: string) => string }} Tools
 */

/**
 * Babel with Realm's plugin, installed in a folder of its own.
 *
 * @returns {Promise<Tools>}
 */
export async function babelTools() {
  const names = ['package.json', 'package-lock.json']
  const texts = names.map((name) => readFileSync(join(lists, name), 'utf8'))
  const folder = await kept(`babel-${digest(texts)}`, async (into) => {
    for (const name of names) copyFileSync(join(lists, name), join(into, name))
    const words = [
      'ci',
      '--ignore-scripts',
      '--omit=peer',
      '--legacy-peer-deps',
      '--fetch-retries=1',
    ]
    await fetchWith("Realm's Babel plugin", 'npm', [...words, '--no-audit', '--no-fund'], into)
  })
  const load = createRequire(join(folder, 'package.json'))
  return { babel: load('@babel/core'), resolve: (name) => load.resolve(name) }
}
