import { dispatch, openSession, type Session } from '#core/edits'
import type { Project } from '#core/workspace'
import type { ImportResult } from '#app/transfer'
import { createProject, linkNewProject, pickProjectFile } from '#app/platform'
import { useToasts } from '#app/state'
import { goTo } from './route.ts'

/** Keeps a session as a new project and goes there. */
export async function startProject(name: string, session: Session = openSession()): Promise<void> {
  goTo(await createProject(name, session))
}

/** Keeps what was imported as a new project and goes there. A project brings its history along. */
export async function startImported(imported: ImportResult): Promise<void> {
  const { transaction, name, source } = imported
  if (source.format === 'project') return startKept(source.project)
  const { session, diagnostics } = dispatch(openSession(), transaction)
  const refused = diagnostics[0]
  if (refused) useToasts.getState().say(refused.message, 'problem')
  else await startProject(name, session)
}

/**
 * Lets the user choose a project file and opens it as a project of this browser, saved to that file from then on where
 * the browser can. A file that a project is saved to already opens that project.
 */
export async function startFromFile(): Promise<void> {
  const picked = await pickProjectFile()
  if (!picked) return
  if (picked.project !== null) return goTo(picked.project)
  const project = await readOrTell(picked.name, picked.text)
  if (!project) return
  const id = await keep(project)
  if (picked.handle) await linkNewProject({ id, name: project.name }, picked.handle)
  goTo(id)
}

/** Opens the text of a project file as a new project of this browser. */
export async function startFromText(file: string, text: string): Promise<void> {
  const project = await readOrTell(file, text)
  if (project) await startKept(project)
}

/** What a project file holds; null, and said why, when it cannot be read. */
async function readOrTell(file: string, text: string): Promise<Project | null> {
  const { readProject } = await import('#core/workspace')
  const { value, diagnostics } = readProject(file, text)
  const [first] = diagnostics
  if (first) useToasts.getState().say(first.message, value ? 'plain' : 'problem')
  return value
}

async function startKept(project: Project): Promise<void> {
  goTo(await keep(project))
}

/** Keeps a project, its history too, in this browser. Returns its id. */
function keep({ name, document, history }: Project): Promise<string> {
  return createProject(name, { ...openSession(document), history })
}
