import type { Project, RawFile } from '#core/workspace'
import { loadProject } from '../projects/project-store.ts'
import { listVersions, type VersionText } from '../versions/version-store.ts'
import { manifestName, readManifest, type BackedUp, type Manifest } from './manifest.ts'

/** How a project of a backup compares with this browser: not there, the very same, or another state of it. */
export type BackupState = 'new' | 'same' | 'different'

export type BackupEntry = {
  readonly id: string
  readonly project: Project
  /** When it was edited last, in milliseconds since 1970. */
  readonly updatedAt: number
  readonly versions: readonly VersionText[]
  /** How many of its versions are not in this browser. */
  readonly newVersions: number
  readonly state: BackupState
}

export type BackupRead =
  | {
      readonly made: number
      readonly entries: readonly BackupEntry[]
      readonly settings: Manifest['settings']
    }
  | { readonly problem: string }

/**
 * What a backup holds, compared with this browser. One that is broken, foreign, too large or newer is refused as a
 * whole, with the reason: half a backup would be taken for a whole one. Nothing is changed here.
 */
export async function readBackup(file: string, bytes: Uint8Array): Promise<BackupRead> {
  const { isZip, readZip } = await import('#core/workspace')
  if (!isZip(bytes)) return { problem: `${file} is no zip archive. Choose a backup of Tandem.` }
  const { value: files, diagnostics } = await readZip(file, bytes)
  const [broken] = diagnostics
  if (broken) return { problem: broken.message }
  const texts = new Map(files.map((each) => [each.path, each]))
  const text = textOf(texts.get(manifestName))
  if (text === null)
    return { problem: `${file} is no backup of Tandem: it has no ${manifestName}.` }
  const read = readManifest(text)
  if ('problem' in read) return { problem: `${file} cannot be restored. ${read.problem}` }
  const { made, projects, settings } = read.manifest
  const entries: BackupEntry[] = []
  for (const backedUp of projects) {
    const entry = await readEntry(backedUp, texts)
    if ('problem' in entry) return { problem: `${file} cannot be restored. ${entry.problem}` }
    entries.push(entry)
  }
  return { made, entries, settings }
}

async function readEntry(
  backedUp: BackedUp,
  files: ReadonlyMap<string, RawFile>,
): Promise<BackupEntry | { readonly problem: string }> {
  const { readProject } = await import('#core/workspace')
  const { id, file, updatedAt } = backedUp
  const text = textOf(files.get(file))
  if (text === null) return { problem: `${file} is missing in it.` }
  const { value: project, diagnostics } = readProject(file, text)
  if (!project) return { problem: diagnostics[0]?.message ?? `${file} cannot be read.` }
  const versions: VersionText[] = []
  for (const { file: path, ...version } of backedUp.versions) {
    const versionText = textOf(files.get(path))
    if (versionText === null) return { problem: `${path} is missing in it.` }
    versions.push({ version: { ...version, project: id }, text: versionText })
  }
  const known = new Set((await listVersions(id)).map((version) => version.id))
  const newVersions = versions.filter(({ version }) => !known.has(version.id)).length
  return { id, project, updatedAt, versions, newVersions, state: await stateOf(id, project) }
}

async function stateOf(id: string, { name, document }: Project): Promise<BackupState> {
  const here = await loadProject(id)
  if (!here) return 'new'
  const { becomeTransaction } = await import('#core/workspace')
  const isSame =
    here.ref.name === name && becomeTransaction(here.session.document, document, 'Compare') === null
  return isSame ? 'same' : 'different'
}

function textOf(file: RawFile | undefined): string | null {
  return file ? new TextDecoder().decode(file.bytes) : null
}
