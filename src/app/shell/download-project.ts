import { downloadFile } from '#app/platform'
import { useDocument } from '#app/state'

/** Lets the browser save the open project as a file, with what can be undone. */
export async function downloadOpenProject(): Promise<void> {
  const { project, session } = useDocument.getState()
  if (!project) return
  const { writeProject } = await import('#core/workspace')
  const { document, history } = session
  downloadFile(
    `${fileName(project.name)}.tandem.json`,
    writeProject({ name: project.name, document, history }),
  )
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._ -]+/gu, '-').replace(/^[. -]+|[. -]+$/g, '')
  return plain.slice(0, 80) || 'project'
}
