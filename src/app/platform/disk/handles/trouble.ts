import type { FileStatus } from '#app/state'

/** What went wrong on disk: how the file stands, and words for the user. */
export type DiskTrouble = { readonly status: FileStatus; readonly problem: string }

/** What an error of the file system means. */
export function troubleOf(error: unknown, name: string): DiskTrouble {
  const kind = error instanceof DOMException ? error.name : ''
  if (kind === 'NotFoundError') return { status: 'gone', problem: `${name} is not there any more.` }
  if (kind === 'NotAllowedError' || kind === 'SecurityError')
    return { status: 'denied', problem: `The browser may not use ${name}.` }
  if (kind === 'NoModificationAllowedError')
    return { status: 'failed', problem: `Another tab or program is writing ${name}.` }
  if (kind === 'QuotaExceededError')
    return { status: 'failed', problem: `There is no room left where ${name} lies.` }
  const words = error instanceof Error ? error.message : String(error)
  return { status: 'failed', problem: `${name} could not be written: ${words}` }
}
