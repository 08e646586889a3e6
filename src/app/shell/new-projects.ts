import { dispatch, openSession, type Session } from '#core/edits'
import type { Project } from '#core/workspace'
import type { ImportResult } from '#app/transfer'
import { createProject, pickFiles } from '#app/platform'
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

/** Lets the user choose a project file and opens it as a project of this browser. */
export async function startFromFile(): Promise<void> {
  const [file] = (await pickFiles({ multiple: false, accept: '.tandem,.json' })) ?? []
  if (!file) return
  const text = new TextDecoder().decode(await file.bytes())
  await startFromText(file.path, text)
}

/** Opens the text of a project file as a new project of this browser. */
export async function startFromText(file: string, text: string): Promise<void> {
  const { readProject } = await import('#core/workspace')
  const { value, diagnostics } = readProject(file, text)
  const [first] = diagnostics
  if (first) useToasts.getState().say(first.message, value ? 'plain' : 'problem')
  if (!value) return
  await startKept(value)
}

async function startKept({ name, document, history }: Project): Promise<void> {
  await startProject(name, { ...openSession(document), history })
}
