import {
  afterBlur,
  afterDeriving,
  afterReading,
  following,
  isUntaken,
  rebaseText,
  shownText,
  type PanelView,
  type TextReading,
} from '#app/editor'
import type { CodeText, Look, Looked, TypedCode } from '#workers'
import { openingState, type CodeState, type Wish } from './code-panel-state.ts'

/** Where the panel's code comes from, and where what a person types goes. */
export type CodeSource = {
  /** What changed in the code since the panel looked. */
  readonly look: (look: Look) => Promise<Looked>
  /**
   * Reads a person's text into the model; null when it was not needed after all. `isWanted` says whether it still is.
   */
  readonly read: (typed: TypedCode, isWanted: () => boolean) => Promise<TextReading | null>
  /** Runs `work` after a pause in typing, once; returns what calls it off. */
  readonly schedule: (work: () => void) => () => void
}

/** One file of model code at a time, kept in step with a model that is written and read elsewhere. */
export type CodePanelModel = {
  readonly state: () => CodeState
  readonly subscribe: (listener: () => void) => () => void
  readonly show: (wish: Wish) => void
  readonly documentChanged: () => void
  readonly type: (text: string) => void
  /** Has what was typed read now rather than after a pause. */
  readonly flush: () => void
  readonly blur: () => void
  readonly discard: () => void
  readonly retry: () => void
}

/** Opens a panel. Nothing is written before `documentChanged`. */
export function openCodePanel(source: CodeSource, wish: Wish): CodePanelModel {
  return new Panel(source, wish)
}

class Panel implements CodePanelModel {
  private readonly source: CodeSource
  private readonly listeners = new Set<() => void>()
  /** Texts that the model has not taken, while another file is shown. */
  private readonly held = new Map<string, { readonly view: PanelView }>()
  private current: CodeState
  private looking = false
  private lookAgain = false
  /** What was typed and is not read yet. */
  private typed: string | null = null
  private callOff: (() => void) | null = null
  private reading = false
  /** The text that was taken last, until the model is seen to write it. */
  private taken: string | null = null

  constructor(source: CodeSource, wish: Wish) {
    this.source = source
    this.current = openingState(wish)
  }

  readonly state = (): CodeState => this.current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly show = (wish: Wish): void => {
    if (wish.sdk === this.current.wish.sdk) this.set({ wish })
    else {
      this.putAside()
      this.current = { ...openingState(wish), isReading: this.current.isReading }
      this.set({})
    }
    this.documentChanged()
  }

  readonly documentChanged = (): void => {
    this.lookAgain = true
    if (!this.looking) void this.look()
  }

  readonly retry = (): void => {
    this.set({ failure: null })
    this.documentChanged()
    if (this.typed !== null) void this.read()
  }

  readonly type = (text: string): void => {
    this.typed = text
    this.callOff?.()
    this.callOff = this.source.schedule(this.flush)
    this.set({ view: { ...this.current.view, text }, isReading: true })
  }

  readonly flush = (): void => {
    this.callOff?.()
    this.callOff = null
    if (this.typed !== null && !this.reading) void this.read()
  }

  readonly blur = (): void => {
    this.flush()
    if (this.typed !== null) return
    const { view, file } = this.current
    const state = afterBlur(view.state)
    if (state !== view.state && this.taken === null)
      this.set({ view: { ...view, state, text: shownText(state, file?.text ?? '') } })
  }

  readonly discard = (): void => {
    this.callOff?.()
    this.typed = null
    this.taken = null
    this.set({ view: viewOf(this.current.file), isReading: false })
  }

  private async look(): Promise<void> {
    this.looking = true
    while (this.lookAgain) {
      this.lookAgain = false
      const { wish, list, file } = this.current
      const seen = { list: list?.stamp ?? null, file: file?.stamp ?? null }
      try {
        const looked = await this.source.look({ ...wish, seen })
        if (wish === this.current.wish) this.seen(looked)
        else this.lookAgain = true
      } catch (error) {
        this.set({ failure: reasonOf(error) })
      }
    }
    this.looking = false
  }

  private seen({ list, file, path }: Looked): void {
    const before = this.current.file
    if (list) this.set({ list })
    this.set({ failure: null })
    if (before !== null && path === before.path) {
      if (file) this.derived(before, file)
      return
    }
    if (this.typed !== null) return this.flush()
    this.putAside()
    const shown = file && this.held.get(keyOf(this.current.wish.sdk, file.path))?.view
    if (shown && file) {
      const state = afterDeriving(shown.state, file.text)
      this.held.delete(keyOf(this.current.wish.sdk, file.path))
      this.set({ file, view: { ...shown, state, text: shownText(state, file.text) } })
    } else this.set({ file, view: viewOf(file) })
  }

  /** The model writes another text for the file that is shown. */
  private derived(before: CodeText, file: CodeText): void {
    const { view } = this.current
    if (this.typed !== null) {
      this.typed = rebaseText(before.text, this.typed, file.text) ?? this.typed
      this.set({ file, view: { ...view, text: this.typed } })
      return
    }
    const state =
      this.taken === null
        ? afterDeriving(view.state, file.text)
        : afterReading(view.state, this.taken, 'taken', file.text)
    if (this.taken !== null) this.taken = null
    const diagnostics = state.kind === 'following' ? [] : view.diagnostics
    this.set({ file, view: { text: shownText(state, file.text), state, diagnostics } })
  }

  /** Whether another file is waited for is looked at once the text is read. */
  private async read(): Promise<void> {
    const { file, wish } = this.current
    const text = this.typed
    if (text === null || !file) return
    this.reading = true
    this.set({ isReading: true })
    const typed = { sdk: wish.sdk, path: file.path, text }
    try {
      const read = await this.source.read(typed, () => this.typed === text)
      this.reading = false
      if (this.typed !== text) return this.flush()
      this.typed = null
      this.set({ isReading: false })
      if (read) this.took(text, read)
    } catch (error) {
      this.reading = false
      this.set({ failure: reasonOf(error), isReading: false })
    }
    this.documentChanged()
  }

  private took(text: string, { reading, diagnostics }: TextReading): void {
    const derived = this.current.file?.text ?? ''
    const state = afterReading(this.current.view.state, text, reading, derived)
    this.taken = reading === 'taken' && text !== derived ? text : null
    this.set({ view: { text: shownText(state, derived), state, diagnostics } })
  }

  private putAside(): void {
    const { file, view, wish } = this.current
    if (file && isUntaken(view.state)) this.held.set(keyOf(wish.sdk, file.path), { view })
  }

  private set(change: Partial<CodeState>): void {
    this.current = { ...this.current, ...change }
    for (const listener of this.listeners) listener()
  }
}

function viewOf(file: CodeText | null): PanelView {
  return { text: file?.text ?? '', state: following, diagnostics: [] }
}

function keyOf(sdk: string, path: string): string {
  return `${sdk}/${path}`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
