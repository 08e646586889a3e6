import type { Project } from '#core/workspace'
import type { Document } from '#core/model'
import { keysOf, openDatabase } from '../projects/database.ts'
import { countsOf } from '../projects/records.ts'
import { pack, unpack } from './gzip.ts'
import { tooManyOf, type Version } from './version.ts'

/** What is kept as a version: whose it is, what it is called, and the document. */
export type NewVersion = {
  readonly project: { readonly id: string; readonly name: string }
  readonly name: string
  readonly automatic: boolean
  readonly document: Document
}

/** A version with the text of its project file. */
export type VersionText = { readonly version: Version; readonly text: string }

const stores = ['versions', 'versionTexts'] as const
const noHistory = { past: [], future: [] }

/** Keeps a document as a version, without what can be undone. Automatic ones that become too many are deleted. */
export async function saveVersion(asked: NewVersion): Promise<Version> {
  const { project, name, automatic, document } = asked
  const { writeProject } = await import('#core/workspace')
  const text = writeProject({ name: project.name, document, history: noHistory })
  const counts = countsOf(document.model)
  const id = crypto.randomUUID()
  const version: Version = { project: project.id, id, name, at: Date.now(), automatic, counts }
  await putVersions([{ version, text }])
  return version
}

/** Writes versions with their texts, all of them or none; one with the same id is written over. */
export async function putVersions(versions: readonly VersionText[]): Promise<void> {
  const packed = await Promise.all(versions.map(({ text }) => pack(text)))
  const transaction = (await openDatabase()).transaction(stores, 'readwrite')
  const projects = new Set(versions.map(({ version }) => version.project))
  const puts = versions.flatMap(({ version }, index) => {
    const key: [string, string] = [version.project, version.id]
    const bytes = packed[index] ?? new Uint8Array()
    return [
      transaction.objectStore('versions').put(version, key),
      transaction.objectStore('versionTexts').put(bytes, key),
    ]
  })
  const prune = async (project: string): Promise<void> => {
    const all = await transaction.objectStore('versions').getAll(keysOf(project))
    for (const { id } of tooManyOf(all)) {
      await transaction.objectStore('versions').delete([project, id])
      await transaction.objectStore('versionTexts').delete([project, id])
    }
  }
  await Promise.all([...puts, ...[...projects].map(prune), transaction.done])
}

/** The versions of a project, the newest first. */
export async function listVersions(project: string): Promise<readonly Version[]> {
  const versions = await (await openDatabase()).getAll('versions', keysOf(project))
  return versions.sort((a, b) => b.at - a.at)
}

/** The text of the project file of a version; null when there is no such version. */
export async function readVersionText({ project, id }: Version): Promise<string | null> {
  const packed = await (await openDatabase()).get('versionTexts', [project, id])
  return packed ? unpack(packed) : null
}

/** What a version holds. Fails, in words for the user, when it is gone or cannot be read. */
export async function readVersion(version: Version): Promise<Project> {
  const text = await readVersionText(version)
  if (text === null) throw new Error(`The version “${version.name}” is gone.`)
  const { readProject } = await import('#core/workspace')
  const { value, diagnostics } = readProject(version.name, text)
  if (!value) throw new Error(diagnostics[0]?.message ?? 'The version cannot be read.')
  return value
}

/** Gives a version a name; one that was automatic is kept from then on. */
export async function renameVersion(version: Version, name: string): Promise<void> {
  const { project, id } = version
  await (
    await openDatabase()
  ).put('versions', { ...version, name, automatic: false }, [project, id])
}

/** Deletes versions, all of them or none. */
export async function deleteVersions(versions: readonly Version[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite')
  const deletions = versions.flatMap(({ project, id }) => [
    transaction.objectStore('versions').delete([project, id]),
    transaction.objectStore('versionTexts').delete([project, id]),
  ])
  await Promise.all([...deletions, transaction.done])
}

/** The automatic versions of all projects: what can be let go when room runs short. */
export async function listAutomaticVersions(): Promise<readonly Version[]> {
  const versions = await (await openDatabase()).getAll('versions')
  return versions.filter(({ automatic }) => automatic)
}
