import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { kept } from '../cache.mjs'
import { fetchWith, requireTool } from '../run.mjs'

export const realmVersion = '12.15.0'
const bsonVersion = '4.7.2'

/** The public types of the `realm` package. Nothing else of it is unpacked: the whole is close to a gigabyte. */
export async function realmTypes() {
  requireTool('tar', 'tar')
  const folder = await kept(`realm-types-${realmVersion}-${bsonVersion}`, async (into) => {
    await unpack('realm', realmVersion, ['package.json', 'dist/public-types'], into)
    await unpack('bson', bsonVersion, ['package.json', 'bson.d.ts'], into)
  })
  return join(folder, 'node_modules/realm/dist/public-types/index.d.ts')
}

/**
 * @param {string} name
 * @param {string} version
 * @param {readonly string[]} paths
 * @param {string} into
 */
async function unpack(name, version, paths, into) {
  const packed = join(into, 'packed')
  const home = join(into, 'node_modules', name)
  mkdirSync(packed, { recursive: true })
  mkdirSync(home, { recursive: true })
  const source = `${name}@${version}`
  await fetchWith(source, 'npm', ['pack', source, '--ignore-scripts', '--fetch-retries=1'], packed)
  const archive = join(packed, readdirSync(packed)[0] ?? '')
  const wanted = paths.map((path) => `package/${path}`)
  await fetchWith(source, 'tar', ['-xzf', archive, '-C', home, '--strip-components=1', ...wanted])
  rmSync(packed, { recursive: true })
}
