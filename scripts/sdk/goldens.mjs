import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './cache.mjs'

/**
 * The cases that lie in a folder: one project of model code in each folder below it.
 *
 * @param {string} folder
 * @returns {import('./checker.mjs').Case[]}
 */
export function casesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const inside = join(folder, name)
      return { name, folder: inside, files: filesBelow(inside) }
    })
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
