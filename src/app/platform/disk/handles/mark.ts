/** How a file on disk was when it was read or written last. `modified` in milliseconds since 1970, `size` in bytes. */
export type FileMark = { readonly modified: number; readonly size: number; readonly hash: string }

/** The mark of a file as it is now. */
export async function markOf(file: File): Promise<FileMark> {
  const hash = await hashOf(await file.arrayBuffer())
  return { modified: file.lastModified, size: file.size, hash }
}

/** SHA-256 in hexadecimal digits. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Has nobody touched the file since? Its content is not read. */
export function isUntouched(file: File, mark: FileMark): boolean {
  return file.lastModified === mark.modified && file.size === mark.size
}
