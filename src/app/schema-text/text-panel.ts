import {
  afterBlur,
  afterDeriving,
  afterReading,
  following,
  rebaseText,
  shownText,
  type PanelView,
  type TextReading,
} from '#app/editor'

/** Where the text of a panel comes from, and where what a person types goes. */
export type TextSource = {
  /** What the model writes now. */
  readonly derive: () => string
  /** Reads a person's text into the model. */
  readonly read: (text: string) => TextReading
  /** Runs `work` soon, once; returns what calls it off. */
  readonly schedule: (work: () => void) => () => void
}

/** One text a person can type into, kept in step with the model. */
export type TextPanel = {
  readonly view: () => PanelView
  readonly subscribe: (listener: () => void) => () => void
  /** Takes in what a person typed; reading is batched with `schedule`. */
  readonly type: (text: string) => void
  /** Reads at once what still waits. */
  readonly flush: () => void
  readonly modelChanged: () => void
  readonly blur: () => void
  /** Throws the person's own text away and follows the model. */
  readonly discard: () => void
}

/** Opens a panel that follows the model until somebody types. */
export function openTextPanel(source: TextSource): TextPanel {
  return new Panel(source)
}

class Panel implements TextPanel {
  private readonly source: TextSource
  private readonly listeners = new Set<() => void>()
  private current: PanelView
  private derived: string
  private waiting: { text: string; readonly callOff: () => void } | null = null
  private reading = false

  constructor(source: TextSource) {
    this.source = source
    this.derived = source.derive()
    this.current = { text: this.derived, state: following, diagnostics: [] }
  }

  readonly view = (): PanelView => this.current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly type = (text: string): void => {
    if (this.waiting) this.waiting.text = text
    else this.waiting = { text, callOff: this.source.schedule(this.flush) }
    this.show({ ...this.current, text })
  }

  readonly flush = (): void => {
    if (!this.waiting) return
    const { text, callOff } = this.waiting
    callOff()
    this.waiting = null
    this.reading = true
    const { reading, diagnostics } = this.source.read(text)
    this.reading = false
    this.derived = this.source.derive()
    const state = afterReading(this.current.state, text, reading, this.derived)
    this.show({ text: shownText(state, this.derived), state, diagnostics })
  }

  readonly modelChanged = (): void => {
    if (this.reading) return
    const before = this.derived
    this.derived = this.source.derive()
    if (before === this.derived) return
    const state = afterDeriving(this.current.state, this.derived)
    if (this.waiting) {
      const text = rebaseText(before, this.waiting.text, this.derived) ?? this.waiting.text
      this.waiting.text = text
      this.show({ ...this.current, state, text })
    } else {
      const diagnostics = state.kind === 'following' ? [] : this.current.diagnostics
      this.show({ text: shownText(state, this.derived), state, diagnostics })
    }
  }

  readonly blur = (): void => {
    this.flush()
    const state = afterBlur(this.current.state)
    if (state !== this.current.state)
      this.show({ ...this.current, state, text: shownText(state, this.derived) })
  }

  readonly discard = (): void => {
    this.waiting?.callOff()
    this.waiting = null
    this.derived = this.source.derive()
    this.show({ text: this.derived, state: following, diagnostics: [] })
  }

  private show(view: PanelView): void {
    this.current = view
    for (const listener of this.listeners) listener()
  }
}
