import { dispatch, openSession } from '#core/edits'
import { useDocument } from '#app/state'
import {
  createProject,
  loadProject,
  renameProject,
  saveChanges,
} from '../projects/project-store.ts'
import { writeSetting } from '../settings/settings.ts'
import { becomeProject, keepAs } from '../versions/become.ts'
import { putVersions } from '../versions/version-store.ts'
import type { Manifest } from './manifest.ts'
import type { BackupEntry } from './read-backup.ts'

/** What is done with a project of a backup. */
export type RestoreChoice = 'add' | 'replace' | 'skip'

const keptAs = 'Before restoring a backup'
const label = 'Restore from a backup'

/** Brings one project of a backup back. Each is done wholly or not at all. */
export async function restoreEntry(entry: BackupEntry, choice: RestoreChoice): Promise<void> {
  if (choice === 'skip') return
  if (choice === 'add') return addEntry(entry)
  if (useDocument.getState().project?.id === entry.id)
    await becomeProject(entry.project, { label, keptAs })
  else await replaceStored(entry)
  await putVersions(entry.versions)
}

/** One that is not here keeps its identity; beside one that is, it becomes a copy with versions of its own. */
async function addEntry({ id, project, versions, state }: BackupEntry): Promise<void> {
  const { name, document, history } = project
  const isCopy = state !== 'new'
  const session = { ...openSession(document), history }
  const made = await createProject(
    isCopy ? `${name} (restored)` : name,
    session,
    isCopy ? crypto.randomUUID() : id,
  )
  const own = versions.map(({ version, text }) => ({
    version: { ...version, project: made, id: isCopy ? crypto.randomUUID() : version.id },
    text,
  }))
  await putVersions(own)
}

async function replaceStored({ id, project }: BackupEntry): Promise<void> {
  const stored = await loadProject(id)
  if (!stored) throw new Error(`“${project.name}” was deleted meanwhile. Add it instead.`)
  const { becomeTransaction } = await import('#core/workspace')
  const transaction = becomeTransaction(stored.session.document, project.document, label)
  if (transaction) {
    await keepAs(keptAs, stored.ref, stored.session.document)
    const { session, diagnostics } = dispatch(stored.session, transaction)
    const [refused] = diagnostics
    if (refused) throw new Error(refused.message)
    await saveChanges({ ref: stored.ref, mark: stored.mark, next: session })
  }
  if (stored.ref.name !== project.name) await renameProject(id, project.name)
}

/** Takes over the settings of a backup; they hold from the next visit on. */
export function restoreSettings(settings: Manifest['settings']): void {
  for (const [key, value] of Object.entries(settings)) writeSetting(key, value)
}
