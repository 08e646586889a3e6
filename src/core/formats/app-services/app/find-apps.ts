import type { CarriedFile, LayoutVersion } from '#core/model'
import { layoutVersions } from '#core/model'
import { memberOf, parseJson } from '../../shared/json-text/index.ts'

/** The folder of one App Services app, with everything in it. */
export type FoundApp = {
  /** Path of the folder, without a slash at its end; empty for the top. */
  readonly root: string
  readonly layout: LayoutVersion
  /** Paths relative to `root`. */
  readonly files: readonly CarriedFile[]
}

type Root = { readonly path: string; readonly layout: LayoutVersion | null }

const byRootFile: ReadonlyMap<string, LayoutVersion> = new Map([
  ['root_config.json', '20230101'],
  ['realm_config.json', '20210101'],
  ['config.json', '20200603'],
  ['stitch.json', '20180301'],
])

/** Where the folder of an app ends in the path of a file that only an app has. */
const inside = [
  {
    pattern: /^(.*?\/)?data_sources\/[^/]+\/(config|[^/]+\/[^/]+\/schema)\.json$/,
    layout: '20230101',
  },
  { pattern: /^(.*?\/)?services\/[^/]+\/rules\/[^/]+\.json$/, layout: '20200603' },
] as const

/**
 * Every App Services app among these files: folders with a root configuration, or else folders with data sources or
 * services. A file belongs to the innermost app around it. Source: documentation, reference/config.
 */
export function findApps(files: readonly CarriedFile[]): readonly FoundApp[] {
  const roots = new Map<string, LayoutVersion | null>()
  for (const root of files.flatMap(configuredRoot))
    if (!roots.get(root.path)) roots.set(root.path, root.layout)
  const configured = [...roots.keys()]
  for (const { path, layout } of files.flatMap(impliedRoot))
    if (!configured.some((root) => isWithin(path, root)) && !roots.has(path))
      roots.set(path, layout)
  const byRoot = new Map<string, CarriedFile[]>([...roots.keys()].sort().map((root) => [root, []]))
  for (const file of files) {
    const root = innermost(file.path, [...roots.keys()])
    if (root !== null) byRoot.get(root)?.push({ ...file, path: below(file.path, root) })
  }
  return [...byRoot].map(([root, own]) => ({
    root,
    layout: roots.get(root) ?? layoutOf(own),
    files: own,
  }))
}

/** The folder of a root configuration file. `config.json` is a common name; only one with a version counts. */
function configuredRoot(file: CarriedFile): readonly Root[] {
  const cut = file.path.lastIndexOf('/')
  const name = file.path.slice(cut + 1)
  const usual = byRootFile.get(name)
  if (!usual || !('text' in file)) return []
  const version = versionIn(file.text)
  if (name === 'config.json' && version === null) return []
  const known = layoutVersions.find((layout) => layout === version)
  return [{ path: file.path.slice(0, Math.max(0, cut)), layout: known ?? usual }]
}

function impliedRoot({ path }: CarriedFile): readonly Root[] {
  return inside.flatMap(({ pattern, layout }): Root[] => {
    const match = pattern.exec(path)
    return match ? [{ path: (match[1] ?? '').replace(/\/$/, ''), layout }] : []
  })
}

function versionIn(text: string): string | null {
  const { value } = parseJson('', text)
  const version = memberOf(value.root, 'config_version')?.value
  return version?.kind === 'number' ? String(version.value) : null
}

function layoutOf(files: readonly CarriedFile[]): LayoutVersion {
  return files.some(({ path }) => path.startsWith('services/')) ? '20200603' : '20230101'
}

function innermost(path: string, roots: readonly string[]): string | null {
  return roots.reduce<string | null>(
    (best, root) =>
      isWithin(path, root) && (best === null || root.length > best.length) ? root : best,
    null,
  )
}

function isWithin(path: string, root: string): boolean {
  return root === '' || path === root || path.startsWith(`${root}/`)
}

function below(path: string, root: string): string {
  return root === '' ? path : path.slice(root.length + 1)
}
