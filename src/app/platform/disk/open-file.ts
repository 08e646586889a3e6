import { pickFiles } from '../files/pick-files.ts'
import { canUseFiles, pickFileToOpen } from './handles/access.ts'
import { projectOfFile } from './link-store.ts'

/** A project file that the user chose. */
export type PickedProject = {
  readonly name: string
  readonly text: string
  /** For writing it again; null where the browser cannot. */
  readonly handle: FileSystemFileHandle | null
  /** The project of this browser that is saved to this very file; null when there is none. */
  readonly project: string | null
}

/** Lets the user choose a project file. Null when that was cancelled. Must be called from a click or a key. */
export async function pickProjectFile(): Promise<PickedProject | null> {
  if (canUseFiles()) {
    const handle = await pickFileToOpen()
    if (!handle) return null
    const text = await (await handle.getFile()).text()
    return { name: handle.name, text, handle, project: await projectOfFile(handle) }
  }
  const [file] = (await pickFiles({ multiple: false, accept: '.tandem,.json' })) ?? []
  if (!file) return null
  const text = new TextDecoder().decode(await file.bytes())
  return { name: file.path, text, handle: null, project: null }
}
