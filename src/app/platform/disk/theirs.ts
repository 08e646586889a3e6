import type { Project } from '#core/workspace'
import { useDisk, useDocument, useToasts } from '#app/state'
import { becomeProject, keepAs, keepPresent } from '../versions/become.ts'
import { changeLink, currentFile, currentLink, tellFile } from './current-link.ts'
import { markOf } from './handles/mark.ts'
import { troubleOf } from './handles/trouble.ts'
import { inTurn } from './turn.ts'
import { writeNow } from './write-now.ts'

/** What the file holds now, as bytes too; null, with the reason shown, when it is no project that can be read. */
async function readFileNow(): Promise<{ readonly file: File; readonly project: Project } | null> {
  const linked = currentFile()
  if (!linked) return null
  const { handle } = linked.file
  try {
    const file = await handle.getFile()
    const { readProject } = await import('#core/workspace')
    const { value, diagnostics } = readProject(handle.name, await file.text())
    if (value) return { file, project: value }
    tellFile('changed', diagnostics[0]?.message)
  } catch (error) {
    const { status, problem } = troubleOf(error, handle.name)
    tellFile(status, problem)
  }
  return null
}

/** Makes the project what its file holds now. What was here is kept as a version, and can be undone. */
export function takeTheirs(): Promise<void> {
  return inTurn(take)
}

/** The same, for what has its turn already. */
export async function take(): Promise<void> {
  const linked = currentFile()
  const theirs = await readFileNow()
  if (!linked || !theirs) return
  const { name } = linked.file.handle
  const way = { label: `Reload ${name}`, keptAs: `Before reloading ${name}` }
  const differed = await becomeProject(theirs.project, way)
  await currentLink()?.flush()
  const { project, session } = useDocument.getState()
  const holds = { revision: session.revision, name: project?.name ?? '' }
  const mark = await markOf(theirs.file)
  await changeLink(linked.project, { file: { ...linked.file, mark, holds } })
  tellFile('fine')
  if (differed) useToasts.getState().say(`${name} was changed outside and is reloaded.`)
}

/** Writes the project over what someone else wrote, which is kept as a version where it can be read. */
export function keepMine(): Promise<void> {
  return inTurn(async () => {
    const theirs = await readFileNow()
    if (theirs) await keepTheirs(theirs.project)
    await writeNow()
  })
}

async function keepTheirs(theirs: Project): Promise<void> {
  const { project } = useDocument.getState()
  const name = useDisk.getState().file?.name ?? ''
  if (project) await keepAs(`${name} as it was changed outside`, project, theirs.document)
}

/** Hands over what the file holds, to be merged; from then on it counts as known, and the merged work as not yet in it. */
export function mergeTheirs(
  merge: (theirs: Project, name: string, file: File) => void,
): Promise<void> {
  return inTurn(async () => {
    const linked = currentFile()
    const theirs = await readFileNow()
    if (!linked || !theirs) return
    await keepTheirs(theirs.project)
    await keepPresent(`Before merging ${linked.file.handle.name}`)
    const mark = await markOf(theirs.file)
    await changeLink(linked.project, { file: { ...linked.file, mark, holds: null } })
    tellFile('fine')
    merge(theirs.project, linked.file.handle.name, theirs.file)
  })
}
