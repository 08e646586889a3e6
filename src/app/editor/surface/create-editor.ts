import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import {
  Annotation,
  Compartment,
  EditorState,
  Prec,
  Transaction,
  type Extension,
} from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view'
import { isApple } from '#app/ui'
import { editorTheme } from './editor-theme.ts'
import { litLines } from './lit-ranges.ts'
import { minimalChange } from './minimal-change.ts'

/** What an editor reports. Offsets are editor offsets. */
export type EditorEvents = {
  readonly typed: (text: string) => void
  /** The person put the cursor somewhere, other than by typing. */
  readonly placed: (offset: number) => void
  readonly blurred: () => void
  /** True when the document's history took the key; false leaves it to the editor's own. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

/** What may change while an editor is open. */
export type EditorSettings = {
  readonly label: string
  readonly language: Extension
  readonly readOnly: boolean
}

const ours = Annotation.define<true>()
const settings = new Compartment()

/** An editor inside `parent`. `events` is asked anew for each event. */
export function createEditor(
  parent: HTMLElement,
  text: string,
  initial: EditorSettings,
  events: () => EditorEvents,
): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      historyKeys(events),
      settings.of(settingsOf(initial)),
      ...features,
      indentUnit.of(' '.repeat(indentationOf(text))),
      EditorView.updateListener.of((update) => report(update, events())),
    ],
  })
  return new EditorView({ state, parent })
}

/** Letters go by what is written on the key: Caps Lock changes nothing. */
function historyKeys(events: () => EditorEvents) {
  const keydown = (event: KeyboardEvent): boolean => {
    if (event.altKey || !(isApple ? event.metaKey : event.ctrlKey)) return false
    const key = event.key.toLowerCase()
    if (key === 'z') return event.shiftKey ? events().redo() : events().undo()
    return key === 'y' && !event.shiftKey && events().redo()
  }
  return Prec.highest(EditorView.domEventHandlers({ keydown }))
}

const features = [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  litLines,
  editorTheme,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
]

function settingsOf({ label, language, readOnly }: EditorSettings) {
  return [
    language,
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  ]
}

/** Applies settings that changed. */
export function configureEditor(view: EditorView, next: EditorSettings): void {
  view.dispatch({ effects: settings.reconfigure(settingsOf(next)) })
}

/** Makes the editor show `text` by the smallest change, keeping the selection and staying out of its own history. */
export function showText(view: EditorView, text: string): void {
  const changes = minimalChange(view.state.doc.toString(), text)
  if (changes)
    view.dispatch({
      changes,
      annotations: [ours.of(true), Transaction.addToHistory.of(false)],
    })
}

/** Puts the cursor at an offset and the focus into the editor. */
export function jumpTo(view: EditorView, offset: number): void {
  const anchor = Math.min(offset, view.state.doc.length)
  view.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  })
  view.focus()
}

function report(update: ViewUpdate, events: EditorEvents): void {
  const { transactions, state } = update
  const byPerson = transactions.some((one) => one.docChanged && one.annotation(ours) === undefined)
  if (byPerson) events.typed(state.doc.toString())
  else if (transactions.some((transaction) => transaction.isUserEvent('select')))
    events.placed(state.selection.main.head)
  if (update.focusChanged && !update.view.hasFocus) events.blurred()
}

/** Spaces of the first indented line: App Services writes 4, clients write 2, code has its own. */
function indentationOf(text: string): number {
  return /^( +)\S/m.exec(text)?.[1]?.length ?? 2
}
