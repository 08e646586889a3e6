import type { CarriedFile } from '#core/model'
import { fileName } from '../files/file-name.ts'
import { listProjects, loadProject, type ProjectSummary } from '../projects/project-store.ts'
import { readSettings } from '../settings/settings.ts'
import { listVersions, readVersionText } from '../versions/version-store.ts'
import { manifestName, manifestVersion, type BackedUp, type Manifest } from './manifest.ts'

/** A backup ready to be saved. */
export type Backup = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly projects: number
  readonly versions: number
}

/** Packs every project of this browser, its versions and the settings into one archive. */
export async function makeBackup(now = Date.now()): Promise<Backup> {
  const files: CarriedFile[] = []
  const projects: BackedUp[] = []
  for (const summary of await listProjects()) {
    const backedUp = await backUp(summary, files)
    if (backedUp) projects.push(backedUp)
  }
  const { 'tandem.persistence': _, ...settings } = readSettings()
  const manifest: Manifest = { 'tandem-backup': manifestVersion, made: now, projects, settings }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const { writeZip } = await import('#core/workspace')
  return {
    name: `tandem-backup-${new Date(now).toISOString().slice(0, 10)}.zip`,
    bytes: writeZip([{ path: manifestName, text }, ...files]),
    projects: projects.length,
    versions: projects.reduce((sum, { versions }) => sum + versions.length, 0),
  }
}

async function backUp(
  { id, name, createdAt, updatedAt }: ProjectSummary,
  files: CarriedFile[],
): Promise<BackedUp | null> {
  const loaded = await loadProject(id)
  if (!loaded) return null
  const { writeProject } = await import('#core/workspace')
  const { document, history } = loaded.session
  const file = `projects/${id}/${fileName(name, '.tandem.json')}`
  files.push({ path: file, text: writeProject({ name, document, history }) })
  const versions: BackedUp['versions'][number][] = []
  for (const { project: _, ...version } of await listVersions(id)) {
    const text = await readVersionText({ ...version, project: id })
    const path = `projects/${id}/versions/${version.id}.tandem.json`
    if (text === null) continue
    files.push({ path, text })
    versions.push({ ...version, file: path })
  }
  return { id, name, file, createdAt, updatedAt, versions }
}
