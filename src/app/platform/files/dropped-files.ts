import { localFile, type LocalFile } from './local-file.ts'

/** Does a drag carry files? */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** As many files as anything here reads at a time; one more is listed, to show that there are too many. */
const most = 20_000

/**
 * All files that were dropped, those in folders too, in no particular order. Stops when there are too many. Folders
 * that cannot be listed are left out.
 */
export async function filesFromDrop(transfer: DataTransfer): Promise<readonly LocalFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const waiting = entries.filter((entry) => entry !== null)
  if (waiting.length === 0) return [...transfer.files].map((file) => localFile(file))
  const found: LocalFile[] = []
  for (let entry = waiting.pop(); entry && found.length <= most; entry = waiting.pop()) {
    if (isFolder(entry)) waiting.push(...(await listFolder(entry)))
    else if (isFile(entry)) found.push(await readEntry(entry))
  }
  return found
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

/** A file that cannot be opened says so when its bytes are asked for. */
function readEntry(entry: FileSystemFileEntry): Promise<LocalFile> {
  const path = entry.fullPath.replace(/^\//, '')
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve(localFile(file, path)),
      (error) => resolve({ path, size: 0, bytes: () => Promise.reject(error) }),
    )
  })
}

/** A folder is listed in portions until one is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}
