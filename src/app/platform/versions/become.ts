import type { Document } from '#core/model'
import type { Project } from '#core/workspace'
import { useDocument } from '#app/state'
import { saveVersion } from './version-store.ts'

/** Why the open project is about to become another: the step of history, and the name of what is kept of the present. */
export type Becoming = { readonly label: string; readonly keptAs: string }

/**
 * Makes the open project another one, its name too, in one step that can be undone. The present is kept as an automatic
 * version first; when that fails, nothing is changed. Resolves with whether anything was different.
 */
export async function becomeProject(next: Project, { label, keptAs }: Becoming): Promise<boolean> {
  const { project, session } = useDocument.getState()
  if (!project) return false
  const { becomeTransaction } = await import('#core/workspace')
  const differs = becomeTransaction(session.document, next.document, label) !== null
  if (differs) await keepPresent(keptAs)
  const now = useDocument.getState()
  if (now.project?.id !== project.id) return false
  const transaction = becomeTransaction(now.session.document, next.document, label)
  if (transaction) now.dispatch(transaction)
  if (project.name !== next.name) now.rename(next.name)
  return differs || project.name !== next.name
}

/** Keeps the open project as it is now as an automatic version. */
export async function keepPresent(name: string): Promise<void> {
  const { project, session } = useDocument.getState()
  if (project) await keepAs(name, project, session.document)
}

/** Keeps a document as an automatic version of a project. */
export async function keepAs(
  name: string,
  project: { readonly id: string; readonly name: string },
  document: Document,
): Promise<void> {
  await saveVersion({ project, name, automatic: true, document })
}
