import { StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** A half-open range of editor offsets. */
export type EditorRange = { readonly from: number; readonly to: number }

/** More lines than this are not lit one by one: whoever selects so much sees it anyway. */
const mostLines = 400

const setLit = StateEffect.define<readonly EditorRange[]>()
const line = Decoration.line({ class: 'tandem-selected' })

const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (lit, transaction) => {
    let next = lit.map(transaction.changes)
    for (const effect of transaction.effects)
      if (effect.is(setLit)) next = decorate(transaction.state.doc, effect.value)
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The extension that lights the lines of what is selected. */
export const litLines = [litField]

/** Lights the lines of these ranges and no others, and scrolls the first one into view when asked to. */
export function lightRanges(
  view: EditorView,
  ranges: readonly EditorRange[],
  scroll: boolean,
): void {
  const first = ranges[0]
  const to = first ? Math.min(first.from, view.state.doc.length) : 0
  view.dispatch({
    effects: [
      setLit.of(ranges),
      ...(scroll && first ? [EditorView.scrollIntoView(to, { y: 'nearest', yMargin: 48 })] : []),
    ],
  })
}

function decorate(doc: Text, ranges: readonly EditorRange[]): DecorationSet {
  const starts = new Set<number>()
  for (const { from, to } of ranges) {
    const last = doc.lineAt(Math.min(to, doc.length)).number
    for (let at = doc.lineAt(Math.min(from, doc.length)).number; at <= last; at += 1) {
      if (starts.size >= mostLines) break
      starts.add(doc.line(at).from)
    }
  }
  return Decoration.set([...starts].sort((a, b) => a - b).map((start) => line.range(start)))
}
