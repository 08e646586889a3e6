/** Writes a whole file. Until it is complete the old content stays: the browser swaps them when the file is closed. */
export async function writeWhole(
  handle: FileSystemFileHandle,
  content: string | Uint8Array,
): Promise<void> {
  const writable = await handle.createWritable()
  try {
    await writable.write(typeof content === 'string' ? content : new Uint8Array(content))
  } catch (error) {
    await writable.abort()
    throw error
  }
  await writable.close()
}
