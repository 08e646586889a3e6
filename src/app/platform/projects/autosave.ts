import type { Session } from '#core/edits'
import { useDocument, useSaving, type ProjectRef } from '#app/state'
import { nothingSaved } from './plan-save.ts'
import { ChangedElsewhereError, saveChanges, saveLeaving, type SaveMark } from './project-store.ts'

/** How long work rests before it is saved, and how long it waits at most while it goes on, in milliseconds. */
const rest = 250
const longest = 2_000

export type Autosave = {
  /** Saves what is not saved yet. Resolves with whether everything is on disk; a failure is shown. */
  readonly flush: () => Promise<boolean>
  readonly stop: () => void
}

export type AutosaveOptions = {
  /** The project, and what of it is on disk. */
  readonly ref: ProjectRef
  readonly mark: SaveMark
  /** Is it certain that no other tab has edited or deleted the project? */
  readonly alone: () => boolean
  /** Told of every save. */
  readonly onSaved: () => void
}

/** Saves the open project whenever it changes, and when the page goes away. */
export function startAutosave(options: AutosaveOptions): Autosave {
  return new Saver(options)
}

type Work = { readonly project: ProjectRef; readonly session: Session }

class Saver implements Autosave {
  readonly #options: AutosaveOptions
  readonly #listening = new AbortController()
  readonly #unsubscribe: () => void
  #onDisk: { readonly mark: SaveMark; readonly name: string }
  #timer: ReturnType<typeof setTimeout> | undefined
  #waitingSince: number | null = null
  #saving: Promise<boolean> | null = null
  /** The last save made for a page that was going away: what comes after it builds on it. */
  #leaving: Promise<void> = Promise.resolve()
  /** What that save writes, while it is under way. */
  #left: Work | null = null
  #failed = false

  constructor(options: AutosaveOptions) {
    this.#options = options
    this.#onDisk = { mark: options.mark, name: options.ref.name }
    this.#unsubscribe = useDocument.subscribe(() => this.#schedule())
    const { signal } = this.#listening
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') this.#leave()
    }
    document.addEventListener('visibilitychange', onHidden, { signal })
    window.addEventListener('pagehide', () => this.#leave(), { signal })
    window.addEventListener('beforeunload', (event) => this.#askBeforeLosing(event), { signal })
    useSaving.getState().set('saved')
  }

  flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#waitingSince = null
    this.#saving ??= this.#save()
      .then(() => true)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#saving = null
      })
    return this.#saving
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#unsubscribe()
    this.#listening.abort()
  }

  /** What is open and not on disk; null when there is nothing to save. */
  #unsaved(): Work | null {
    const { project, session, following } = useDocument.getState()
    if (project?.id !== this.#options.ref.id || following) return null
    const { mark, name } = this.#onDisk
    return session === mark.saved.session && project.name === name ? null : { session, project }
  }

  #schedule(): void {
    if (this.#saving || !this.#unsaved()) return
    useSaving.getState().set('unsaved')
    this.#waitingSince ??= Date.now()
    clearTimeout(this.#timer)
    const latest = this.#waitingSince + longest - Date.now()
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(rest, latest)))
  }

  async #save(): Promise<void> {
    await this.#leaving
    for (let work = this.#unsaved(); work; work = this.#unsaved()) {
      useSaving.getState().set('saving')
      const { project, session } = work
      const { mark } = this.#onDisk
      this.#keep(work, await saveChanges({ ref: project, mark, next: session }))
      await this.#leaving
    }
    useSaving.getState().set('saved')
  }

  /** The page may be gone before a save that is under way is answered: then everything is written, not what differs. */
  #leave(): void {
    const work = this.#unsaved()
    if (!work || sameWork(work, this.#left)) return
    if (this.#failed || !this.#options.alone()) return void this.flush()
    const { mark } = this.#onDisk
    const from = this.#saving || this.#left ? { ...mark, saved: nothingSaved } : mark
    const before = this.#leaving
    const written = saveLeaving({ ref: work.project, mark: from, next: work.session })
    this.#left = work
    this.#leaving = Promise.all([written, before])
      .then(
        ([next]) => this.#keep(work, next),
        (error: unknown) => void this.#fail(error),
      )
      .finally(() => {
        if (this.#left === work) this.#left = null
      })
  }

  #keep({ project }: Work, mark: SaveMark): void {
    this.#onDisk = { mark, name: project.name }
    this.#failed = false
    if (!this.#unsaved()) useSaving.getState().set('saved')
    this.#options.onSaved()
  }

  #fail(error: unknown): false {
    this.#failed = true
    useSaving.getState().set('error', explain(error), isFull(error))
    return false
  }

  #askBeforeLosing(event: BeforeUnloadEvent): void {
    if (this.#failed && this.#unsaved()) event.preventDefault()
  }
}

function sameWork(one: Work, other: Work | null): boolean {
  return one.session === other?.session && one.project.name === other.project.name
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

function explain(error: unknown): string {
  if (error instanceof ChangedElsewhereError)
    return `${error.message} Duplicate it, or download the project file, to keep this version.`
  if (isFull(error))
    return 'The browser has no room left. Download the project file, or delete projects you no longer need.'
  const reason =
    error instanceof Error ? error.message : 'The storage of the browser does not answer.'
  return `${reason} Try again, or download the project file.`
}
