import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CarriedFile } from '#core/model'
import { bytesOf, judgeEntryName } from '#core/workspace'
import { printable, UsageError } from './console.ts'

/**
 * Writes files into a folder, which is made when missing. Files of the same name are replaced. Names that lead out of
 * the folder are refused before anything is written, and so are links inside it, which could lead anywhere.
 */
export async function writeFiles(folder: string, files: readonly CarriedFile[]): Promise<void> {
  for (const { path } of files)
    if (judgeEntryName(path) !== 'read')
      throw new UsageError(`"${printable(path)}" is no name for a file inside ${folder}.`)
  await mkdir(folder, { recursive: true })
  const root = await realpath(folder)
  for (const { path } of files) await refuseLinks(root, path)
  for (const file of files) {
    const full = join(root, file.path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, bytesOf(file))
  }
}

async function refuseLinks(root: string, path: string): Promise<void> {
  let at = root
  for (const step of path.split('/')) {
    at = join(at, step)
    const found = await lstat(at).catch(() => null)
    if (found?.isSymbolicLink())
      throw new UsageError(`${printable(at)} is a link, and could lead outside ${root}.`)
    if (!found) return
  }
}
