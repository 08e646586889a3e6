/** The hashes of files, by path. */
export type Hashes = ReadonlyMap<string, string>

/** One file that differs between the export and the folder. */
export type FolderChange = {
  readonly path: string
  /** What writing does: `changed` puts other content into a file, `new` makes one, `removed` deletes one. */
  readonly kind: 'changed' | 'new' | 'removed'
  /** Has someone else changed, added or removed it since this page read or wrote it? */
  readonly outside: boolean
}

/** What is compared: the export as it would be written, the folder as it is, and as it was when it was known last. */
export type FolderStates = {
  readonly ours: Hashes
  readonly onDisk: Hashes
  readonly known: Hashes
}

/**
 * What writing the export would do to the folder, by path. Files that were never read nor written from here are left
 * out, unless the export has a file of that name.
 */
export function planFolder({ ours, onDisk, known }: FolderStates): readonly FolderChange[] {
  const isOutside = (path: string): boolean =>
    known.has(path) && known.get(path) !== onDisk.get(path)
  const written = [...ours].flatMap(([path, hash]): FolderChange[] => {
    const there = onDisk.get(path)
    if (there === hash) return []
    const kind = there === undefined ? 'new' : 'changed'
    return [{ path, kind, outside: isOutside(path) }]
  })
  const gone = [...known.keys()].filter((path) => !ours.has(path) && onDisk.has(path))
  const removed = gone.map((path) => ({
    path,
    kind: 'removed' as const,
    outside: isOutside(path),
  }))
  return [...written, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1))
}
