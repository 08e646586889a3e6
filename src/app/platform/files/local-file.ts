/** A file on this computer whose bytes are read when they are needed. `size` in bytes; `path` with `/`. */
export type LocalFile = {
  readonly path: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

/** The browser's file under a path; its own place in the chosen folder unless another is given. */
export function localFile(file: File, path = file.webkitRelativePath || file.name): LocalFile {
  return {
    path,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }
}
