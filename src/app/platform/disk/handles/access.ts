/** What browsers with access to the disk have, and the types of TypeScript do not. */
type Picking = {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>
  readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>
}

/** What leave is wanted for. */
type Asking = { readonly mode: 'read' | 'readwrite' }

type Permitted = {
  readonly queryPermission?: (asking: Asking) => Promise<PermissionState>
  readonly requestPermission?: (asking: Asking) => Promise<PermissionState>
}

type Observer = {
  readonly observe: (handle: FileSystemHandle, options?: object) => Promise<void>
  readonly disconnect: () => void
}

type Observing = { readonly FileSystemObserver?: new (onChange: () => void) => Observer }

const picking = (): Picking => window as Picking

const projectFiles = [
  { description: 'Tandem project', accept: { 'application/json': ['.json', '.tandem'] } },
]

/** Can this browser write the same file on disk again and again? */
export function canUseFiles(): boolean {
  return picking().showOpenFilePicker !== undefined && picking().showSaveFilePicker !== undefined
}

/** Can this browser write into a folder on disk? */
export function canUseFolders(): boolean {
  return picking().showDirectoryPicker !== undefined
}

/** Lets the user choose a project file. Null when that was cancelled. Must be called from a click or a key. */
export async function pickFileToOpen(): Promise<FileSystemFileHandle | null> {
  const options = { id: 'tandem-project', types: projectFiles }
  const picked = await orCancelled(picking().showOpenFilePicker?.(options))
  return picked?.[0] ?? null
}

/** Lets the user choose where to save a project file. Null when that was cancelled. */
export function pickFileToSave(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const options = { id: 'tandem-project', suggestedName, types: projectFiles }
  return orCancelled(picking().showSaveFilePicker?.(options))
}

/** Lets the user choose a folder to read and to write. Null when that was cancelled. */
export function pickFolderToUse(): Promise<FileSystemDirectoryHandle | null> {
  const options = { id: 'tandem-export', mode: 'readwrite' }
  return orCancelled(picking().showDirectoryPicker?.(options))
}

async function orCancelled<T>(picked: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await picked) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** May this page read there, or write too? Nobody is asked. */
export function permissionFor(
  handle: FileSystemHandle,
  mode: Asking['mode'],
): Promise<PermissionState> {
  const { queryPermission } = handle as Permitted
  return queryPermission?.call(handle, { mode }) ?? Promise.resolve('granted')
}

/** Asks the user for leave to read and write there, where it is not known. Only from a click or a key. */
export async function askPermission(handle: FileSystemHandle): Promise<PermissionState> {
  const known = await permissionFor(handle, 'readwrite')
  if (known === 'granted') return known
  const { requestPermission } = handle as Permitted
  return requestPermission?.call(handle, { mode: 'readwrite' }) ?? known
}

/** Calls back when something changes there, where the browser can tell. Returns what stops it. */
export function observe(handle: FileSystemHandle, onChange: () => void): () => void {
  const { FileSystemObserver } = window as Observing
  if (!FileSystemObserver) return () => undefined
  const observer = new FileSystemObserver(onChange)
  observer.observe(handle, { recursive: true }).catch(() => observer.disconnect())
  return () => observer.disconnect()
}
