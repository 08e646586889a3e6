import { useDisk, useDocument } from '#app/state'
import { fileName } from '../files/file-name.ts'
import { readSetting, writeSetting } from '../settings/settings.ts'
import { askPermission, permissionFor, pickFileToSave } from './handles/access.ts'
import { changeLink, currentFile, tellFile } from './current-link.ts'
import type { LinkedFile } from './link.ts'
import { isUntouched, markOf } from './handles/mark.ts'
import { take } from './theirs.ts'
import { troubleOf } from './handles/trouble.ts'
import { inTurn } from './turn.ts'
import { writeNow } from './write-now.ts'

const reloading = 'tandem.reload'

/** Is the project brought up to date by itself when its file changes and nothing is unsaved here? */
export function reloadsByItself(): boolean {
  return readSetting(reloading) !== 'ask'
}

export function reloadByItself(itself: boolean): void {
  writeSetting(reloading, itself ? 'itself' : 'ask')
}

/**
 * Writes the open project to its file. Resolves with whether the file holds it now; why not is shown. With `ask` the
 * browser may ask for leave, which needs a click or a key.
 */
export function saveToFile({ ask }: { readonly ask: boolean }): Promise<boolean> {
  return inTurn(async () => {
    const linked = currentFile()
    if (!linked) return false
    const { handle } = linked.file
    const permission = ask ? await askPermission(handle) : await permissionFor(handle, 'readwrite')
    if (permission !== 'granted') {
      tellFile(permission === 'denied' ? 'denied' : 'ask')
      return false
    }
    const untouched = await look(linked.file, 'always ask')
    return untouched && writeNow()
  })
}

/** Lets the user choose a file, which the project is saved to from then on. Resolves with whether it was written. */
export async function saveAs(): Promise<boolean> {
  const { project } = useDocument.getState()
  if (!project) return false
  const handle = await pickFileToSave(fileName(project.name, '.tandem.json'))
  if (!handle) return false
  return inTurn(async () => {
    const mark = await markOf(await handle.getFile())
    await changeLink(project.id, { file: { handle, mark, holds: null } })
    return writeNow()
  })
}

/** Looks whether someone else has changed the file, and shows it, or brings the project up to date where that may be. */
export function lookAtFile(): Promise<void> {
  return inTurn(async () => {
    const linked = currentFile()
    if (linked) await look(linked.file, 'may reload')
  })
}

/** Resolves with whether the file is as this page knows it. */
async function look(known: LinkedFile, how: 'may reload' | 'always ask'): Promise<boolean> {
  const { handle } = known
  try {
    const permission = await permissionFor(handle, 'read')
    if (permission !== 'granted') throw new DOMException(permission, 'NotAllowedError')
    const file = await handle.getFile()
    if (!isUntouched(file, known.mark) && !(await isTheSame(known, file))) {
      const { status, unsaved } = useDisk.getState().file ?? {}
      if (how === 'may reload' && status === 'fine' && !unsaved && reloadsByItself()) await take()
      else tellFile('changed', useDisk.getState().file?.problem)
      return false
    }
    if (useDisk.getState().file?.status !== 'failed') tellFile('fine')
    return true
  } catch (error) {
    const asks = error instanceof DOMException && error.message === 'prompt'
    const { status, problem } = troubleOf(error, handle.name)
    tellFile(asks ? 'ask' : status, asks ? null : problem)
    return false
  }
}

/** Was the file only touched? Then its new mark is kept. */
async function isTheSame(known: LinkedFile, file: File): Promise<boolean> {
  const mark = await markOf(file)
  if (mark.hash !== known.mark.hash) return false
  const linked = currentFile()
  if (linked) await changeLink(linked.project, { file: { ...linked.file, mark } })
  return true
}

/** Asks for leave to use the file again. Must be called from a click or a key. */
export async function reconnectFile(): Promise<void> {
  const linked = currentFile()
  if (!linked) return
  await askPermission(linked.file.handle)
  await lookAtFile()
}

/** Forgets the file; it stays on disk as it is. */
export async function disconnectFile(): Promise<void> {
  const linked = currentFile()
  if (!linked) return
  await changeLink(linked.project, { file: null, asIGo: false })
  tellFile('fine')
}

export async function saveAsIGo(asIGo: boolean): Promise<void> {
  const linked = currentFile()
  if (!linked) return
  await changeLink(linked.project, { asIGo })
  if (asIGo) await saveToFile({ ask: true })
}
