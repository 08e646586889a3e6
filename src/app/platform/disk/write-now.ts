import { useDocument } from '#app/state'
import { changeLink, currentFile, currentLink, tellFile } from './current-link.ts'
import { markOf } from './handles/mark.ts'
import { troubleOf } from './handles/trouble.ts'
import { writeWhole } from './handles/write-file.ts'

/** Writes the open project to its file, whatever that holds. Resolves with whether it is there; why not is shown. */
export async function writeNow(): Promise<boolean> {
  const linked = currentFile()
  const { project, session } = useDocument.getState()
  if (!linked || project?.id !== linked.project) return false
  const { handle } = linked.file
  tellFile('writing')
  try {
    const kept = (await currentLink()?.flush()) ?? false
    const { writeProject } = await import('#core/workspace')
    const { document, history, revision } = session
    await writeWhole(handle, writeProject({ name: project.name, document, history }))
    const mark = await markOf(await handle.getFile())
    const holds = kept ? { revision, name: project.name } : null
    await changeLink(project.id, { file: { handle, mark, holds } })
    tellFile('fine')
    return true
  } catch (error) {
    const { status, problem } = troubleOf(error, handle.name)
    tellFile(status, problem)
    return false
  }
}
