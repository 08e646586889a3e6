/** What a tab does as its seat at a project changes. */
export type SeatCallbacks = {
  /** This tab edits from now on. What is on disk is newest. */
  readonly onEdit: () => void
  /** Another tab edits from now on; this one has nothing unsaved. */
  readonly onFollow: () => void
  /** The editing tab has saved. */
  readonly onSaved: () => void
  /** The project was given another name, outside of the tab that edits. */
  readonly onRenamed: (name: string) => void
  /** The editing tab goes on editing although this one asked for it: it could not save. */
  readonly onKept: () => void
  /** Puts everything on disk, because another tab wants to edit. Resolves with whether it is there. */
  readonly flush: () => Promise<boolean>
}

/** A tab's place at a project: one tab edits, all others follow it. */
export type Seat = {
  /** Does this tab edit? */
  readonly editing: () => boolean
  /** Is it certain that no other tab has edited or deleted the project? */
  readonly alone: () => boolean
  /** Makes this the tab that edits, once the other one has saved. */
  readonly takeOver: () => void
  /** Tells the tabs that follow that there is something new on disk. */
  readonly announceSaved: () => void
  readonly leave: () => void
}

/** `asked`: the tab wants to edit; `yielded`, `kept`: the answer to it; `saved`: there is something new on disk. */
type Signal = 'saved' | 'asked' | 'yielded' | 'kept'

type Message =
  | { readonly type: Signal; readonly tab: string }
  | { readonly type: 'renamed'; readonly name: string }
  | { readonly type: 'deleted' }

/** How long a tab that is asked to yield may take, in milliseconds; a tab that sleeps never answers. */
const patience = 2_000

/**
 * Takes a seat at a project. The first tab edits; a tab that follows edits when the first one closes, or when it takes
 * over. Resolves when it is known which it is, before any callback.
 */
export async function takeSeat(project: string, callbacks: SeatCallbacks): Promise<Seat> {
  if (!('locks' in navigator)) return soleSeat
  const seat = new LockedSeat(channelOf(project), callbacks)
  await seat.sitDown()
  return seat
}

/** Tells all other tabs at a project its new name. */
export function announceName(project: string, name: string): void {
  announce(project, { type: 'renamed', name })
}

/** Tells all other tabs at a project that it is gone. */
export function announceDeleted(project: string): void {
  announce(project, { type: 'deleted' })
}

function announce(project: string, message: Message): void {
  const channel = new BroadcastChannel(channelOf(project))
  const post: (message: Message) => void = channel.postMessage.bind(channel)
  post(message)
  channel.close()
}

function channelOf(project: string): string {
  return `tandem/${project}`
}

class LockedSeat implements Seat {
  private readonly tab: string = crypto.randomUUID()
  private readonly channel: BroadcastChannel
  private readonly post: (message: Message) => void
  /** Releases the lock; null while this tab does not have it. */
  private release: (() => void) | null = null
  private waiting: AbortController | null = null
  private impatience: ReturnType<typeof setTimeout> | undefined
  private left = false
  private deleted = false

  constructor(
    private readonly name: string,
    private readonly callbacks: SeatCallbacks,
  ) {
    this.channel = new BroadcastChannel(name)
    this.channel.addEventListener('message', ({ data }: MessageEvent<Message>) =>
      this.receive(data),
    )
    this.post = this.channel.postMessage.bind(this.channel)
  }

  editing(): boolean {
    return this.release !== null
  }

  alone(): boolean {
    return this.editing() && !this.deleted
  }

  async sitDown(): Promise<void> {
    const free = await new Promise<boolean>((decide) => {
      this.request({ ifAvailable: true }, decide)
    })
    if (!free) this.wait()
  }

  takeOver(): void {
    if (this.editing()) return
    this.tell('asked')
    clearTimeout(this.impatience)
    this.impatience = setTimeout(() => this.steal(), patience)
  }

  announceSaved(): void {
    this.tell('saved')
  }

  leave(): void {
    this.left = true
    clearTimeout(this.impatience)
    this.waiting?.abort()
    this.release?.()
    this.channel.close()
  }

  private receive(message: Message): void {
    if (message.type === 'renamed') return this.callbacks.onRenamed(message.name)
    if (message.type === 'deleted') {
      this.deleted = true
      return
    }
    const { type, tab } = message
    if (type === 'saved' && !this.editing()) this.callbacks.onSaved()
    if (type === 'asked' && this.editing()) void this.yieldTo(tab)
    if (tab !== this.tab) return
    if (type === 'yielded' && !this.editing()) this.steal()
    if (type !== 'kept') return
    clearTimeout(this.impatience)
    this.callbacks.onKept()
  }

  private async yieldTo(tab: string): Promise<void> {
    const onDisk = await this.callbacks.flush()
    if (!onDisk) return this.tell('kept', tab)
    this.release?.()
    this.tell('yielded', tab)
  }

  private tell(type: Signal, tab = this.tab): void {
    if (!this.left) this.post({ type, tab })
  }

  /** Asks for the lock and keeps it until it is released, or stolen by another tab. */
  private request(options: LockOptions, onAnswer: (granted: boolean) => void): void {
    let lose = (): void => undefined
    const onLock = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock || this.left) {
        onAnswer(false)
        return undefined
      }
      this.waiting = null
      clearTimeout(this.impatience)
      return new Promise((resolve) => {
        lose = () => {
          if (this.release !== lose) return
          this.release = null
          resolve()
          if (this.left) return
          this.callbacks.onFollow()
          this.wait()
        }
        this.release = lose
        onAnswer(true)
      })
    }
    navigator.locks.request(this.name, options, onLock).then(
      () => lose(),
      () => lose(),
    )
  }

  private wait(): void {
    this.waiting = new AbortController()
    this.request({ signal: this.waiting.signal }, (granted) => granted && this.callbacks.onEdit())
  }

  private steal(): void {
    clearTimeout(this.impatience)
    this.waiting?.abort()
    this.request({ steal: true }, (granted) => granted && this.callbacks.onEdit())
  }
}

/** Where the browser has no locks, every tab edits, and saving refuses to write over another tab's work. */
const soleSeat: Seat = {
  editing: () => true,
  alone: () => false,
  takeOver: () => undefined,
  announceSaved: () => undefined,
  leave: () => undefined,
}
