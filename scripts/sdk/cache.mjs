import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { pid } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Where compilers and SDK packages are kept, apart from the project's own packages. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/tandem-sdk', import.meta.url))

const remembered = join(cache, 'passed.json')

/** @type {Map<string, Promise<string>>} */
const underWay = new Map()

/**
 * The folder `name` of the cache, filled by `fill` when it is not there yet, once for all who ask. A name must tell one
 * content from another.
 *
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 */
export function kept(name, fill) {
  const folder = underWay.get(name) ?? filled(join(cache, name), fill)
  underWay.set(name, folder)
  return folder
}

/**
 * @param {string} folder
 * @param {(folder: string) => Promise<void>} fill
 */
async function filled(folder, fill) {
  if (existsSync(folder)) return folder
  const draft = `${folder}.${pid}`
  mkdirSync(draft, { recursive: true })
  try {
    await fill(draft)
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

/** @param {readonly string[]} parts */
export function digest(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

/**
 * All files below a folder, as paths relative to it, in order.
 *
 * @param {string} folder
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** @param {string} folder */
export function digestOf(folder) {
  const parts = filesBelow(folder).flatMap((file) => [
    file,
    readFileSync(join(folder, file), 'utf8'),
  ])
  return digest(parts)
}

/** What passed before, by digest of the case and of everything that judged it. */
export function passedBefore() {
  try {
    return new Set(/** @type {string[]} */ (JSON.parse(readFileSync(remembered, 'utf8'))))
  } catch {
    return new Set(/** @type {string[]} */ ([]))
  }
}

/** @param {ReadonlySet<string>} digests */
export function rememberPassed(digests) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(remembered, JSON.stringify([...digests]))
}
