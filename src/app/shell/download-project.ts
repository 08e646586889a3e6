import { downloadFile, fileName } from '#app/platform'
import { useDocument } from '#app/state'

/** Lets the browser save the open project as a file, with what can be undone. */
export async function downloadOpenProject(): Promise<void> {
  const { project, session } = useDocument.getState()
  if (!project) return
  const { writeProject } = await import('#core/workspace')
  const { document, history } = session
  downloadFile(
    fileName(project.name, '.tandem.json'),
    writeProject({ name: project.name, document, history }),
  )
}
