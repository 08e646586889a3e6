import type { Session } from '#core/edits'
import { useDocument, useSaving, type ProjectRef } from '#app/state'
import { ChangedElsewhereError, saveChanges, type SaveMark } from './project-store.ts'

/** How long typing may rest before it is saved, in milliseconds. */
const rest = 250

export type Autosave = {
  /** Saves what is not saved yet. Resolves with whether everything is on disk; a failure is shown. */
  readonly flush: () => Promise<boolean>
  readonly stop: () => void
}

/** Saves the open project whenever it changes, the first time from `mark` on. `onSaved` is told of every save. */
export function startAutosave(ref: ProjectRef, mark: SaveMark, onSaved: () => void): Autosave {
  let onDisk = { mark, name: ref.name }
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> | null = null

  /** What is open and not on disk; null when there is nothing to save. */
  const unsaved = (): { session: Session; project: ProjectRef } | null => {
    const { project, session, following } = useDocument.getState()
    if (project?.id !== ref.id || following) return null
    const same = session === onDisk.mark.saved.session && project.name === onDisk.name
    return same ? null : { session, project }
  }
  const save = async (): Promise<boolean> => {
    for (let work = unsaved(); work; work = unsaved()) {
      useSaving.getState().set('saving')
      const { session, project } = work
      onDisk = { mark: await saveChanges(project, onDisk.mark, session), name: project.name }
      onSaved()
    }
    useSaving.getState().set('saved')
    return true
  }
  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    saving ??= save()
      .catch((error: unknown) => {
        useSaving.getState().set('error', explain(error))
        return false
      })
      .finally(() => {
        saving = null
      })
    return saving
  }
  const unsubscribe = useDocument.subscribe(() => {
    if (saving || !unsaved()) return
    useSaving.getState().set('unsaved')
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), rest)
  })
  const flushWhenLeaving = (): void => {
    if (document.visibilityState === 'hidden' && unsaved()) void flush()
  }
  const askBeforeLosing = (event: BeforeUnloadEvent): void => {
    if (useSaving.getState().status === 'error' && unsaved()) event.preventDefault()
  }
  document.addEventListener('visibilitychange', flushWhenLeaving)
  window.addEventListener('pagehide', flushWhenLeaving)
  window.addEventListener('beforeunload', askBeforeLosing)
  useSaving.getState().set('saved')
  return {
    flush,
    stop: () => {
      clearTimeout(timer)
      unsubscribe()
      document.removeEventListener('visibilitychange', flushWhenLeaving)
      window.removeEventListener('pagehide', flushWhenLeaving)
      window.removeEventListener('beforeunload', askBeforeLosing)
    },
  }
}

function explain(error: unknown): string {
  if (error instanceof ChangedElsewhereError)
    return 'Another tab has saved this project in the meantime. Download the project file to keep this version.'
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'The browser has no room left. Download the project file, or delete projects you no longer need.'
  const reason =
    error instanceof Error ? error.message : 'The storage of the browser does not answer.'
  return `${reason} Try again, or download the project file.`
}
