import { createProject } from '#app/platform'
import { useDocument } from '#app/state'
import { goTo } from '../route.ts'

/** Keeps what was shared as a project of this browser and goes there. */
export async function makeCopy(): Promise<void> {
  const { project, session } = useDocument.getState()
  if (project) goTo(await createProject(project.name, session))
}
