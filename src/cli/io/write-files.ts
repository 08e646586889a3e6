import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CarriedFile } from '#core/model'
import { bytesOf, judgeEntryName } from '#core/workspace'
import { printable, UsageError } from './console.ts'

/**
 * Writes files into a folder, which is made when missing. Before anything is written, names that lead out of the folder
 * are refused, links inside it, which could lead anywhere, and files that hold something else (unless `replace`).
 */
export async function writeFiles(
  folder: string,
  files: readonly CarriedFile[],
  { replace }: { readonly replace: boolean },
): Promise<void> {
  for (const { path } of files)
    if (judgeEntryName(path) !== 'read')
      throw new UsageError(`"${printable(path)}" is no name for a file inside ${folder}.`)
  await mkdir(folder, { recursive: true })
  const root = await realpath(folder)
  for (const { path } of files) await refuseObstacles(root, path)
  if (!replace) for (const file of files) await refuseLoss(root, file)
  for (const file of files) {
    const full = join(root, file.path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, bytesOf(file))
  }
}

async function refuseObstacles(root: string, path: string): Promise<void> {
  const steps = path.split('/')
  let at = root
  for (const [i, step] of steps.entries()) {
    at = join(at, step)
    const found = await lstat(at).catch(() => null)
    if (!found) return
    if (found.isSymbolicLink())
      throw new UsageError(`${printable(at)} is a link, and could lead outside ${root}.`)
    const isLast = i === steps.length - 1
    if (isLast ? !found.isFile() : !found.isDirectory())
      throw new UsageError(`${printable(at)} stands where a ${isLast ? 'file' : 'folder'} goes.`)
  }
}

async function refuseLoss(root: string, file: CarriedFile): Promise<void> {
  const full = join(root, file.path)
  const found = await lstat(full).catch(() => null)
  if (!found || (await readFile(full)).equals(bytesOf(file))) return
  throw new UsageError(
    `${printable(full)} exists and holds something else. Name another folder, or replace it with --force.`,
  )
}
