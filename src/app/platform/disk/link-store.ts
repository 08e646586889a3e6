import { openDatabase } from '../projects/database.ts'
import type { Link } from './link.ts'

/** What is linked to a project; nothing, unless something was. */
export async function readLink(project: string): Promise<Link> {
  const known = await (await openDatabase()).get('links', project)
  return known ?? { project, file: null, folder: null, asIGo: false }
}

export async function writeLink(link: Link): Promise<void> {
  await (await openDatabase()).put('links', link)
}

/** The project that is saved to this very file; null when none is. */
export async function projectOfFile(handle: FileSystemFileHandle): Promise<string | null> {
  const links = await (await openDatabase()).getAll('links')
  for (const { project, file } of links)
    if (file && (await file.handle.isSameEntry(handle))) return project
  return null
}
