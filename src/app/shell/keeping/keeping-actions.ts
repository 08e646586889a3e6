import {
  canUseFiles,
  downloadFile,
  filesOfExport,
  findExports,
  flushProject,
  linkFolder,
  makeBackup,
  pickFolderToUse,
  rememberFolder,
  saveAs,
  saveToFile,
} from '#app/platform'
import { useDisk, useDocument, useKeeping, useToasts } from '#app/state'
import { downloadOpenProject } from '../download-project.ts'
import type { Importing } from '../importing/importing.ts'
import { countOf } from '../start/count-of.ts'

/** Puts the open project into its file, or, where it has none, into the browser's storage now. */
export async function save(): Promise<void> {
  const { file } = useDisk.getState()
  const { say } = useToasts.getState()
  if (!file) {
    if (await flushProject()) say('Saved in this browser.')
  } else if (await saveToFile({ ask: true })) say(`Saved to ${file.name}.`)
}

/** Lets the user choose a file to save to from now on; where the browser cannot do that, saves one file. */
export async function saveElsewhere(): Promise<void> {
  if (!canUseFiles()) return downloadOpenProject()
  if (await saveAs()) useToasts.getState().say(`Saved to ${useDisk.getState().file?.name ?? ''}.`)
}

/** Packs everything that is kept in this browser into one file. */
export async function backUp(): Promise<void> {
  await flushProject()
  const { name, bytes, projects, versions } = await makeBackup()
  downloadFile(name, bytes)
  useToasts
    .getState()
    .say(`${countOf(projects, 'project')} and ${countOf(versions, 'version')} are in ${name}.`)
}

/** Connects the open project to the folder of an App Services export, and reads it where the project is still empty. */
export async function connectFolder(offer: Importing['offer']): Promise<void> {
  const handle = await pickFolderToUse()
  if (!handle) return
  const roots = await findExports(handle)
  if (roots.length > 1) {
    const words = `${handle.name} holds ${roots.length} App Services apps. Choose the folder of one.`
    useToasts.getState().say(words, 'problem')
    return
  }
  await linkFolder(handle, roots[0] ?? '')
  const isEmpty = useDocument.getState().session.document.model.order.length === 0
  if (isEmpty && roots.length === 1) await readFolder(offer)
  else useKeeping.getState().show('folder')
}

/** Reads the connected folder as an import; what it says then counts as known. */
export async function readFolder(offer: Importing['offer']): Promise<void> {
  useKeeping.getState().show(null)
  const files = await filesOfExport()
  offer({ kind: 'files', files }, () => void rememberFolder())
}
