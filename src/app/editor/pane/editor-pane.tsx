import type { Extension } from '@codemirror/state'
import { useMemo, useRef, type ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import type { Mark } from '#core/model'
import { useDocument } from '#app/state'
import type { EditorEvents } from '../surface/create-editor.ts'
import styles from '../editor.module.css'
import { editorText } from '../surface/line-breaks.ts'
import type { EditorRange } from '../surface/lit-ranges.ts'
import { TextEditor, type EditorHandle } from '../surface/text-editor.tsx'
import { HeldTextBar } from './held-text-bar.tsx'
import { locateDiagnostics } from './locate.ts'
import type { PanelState } from './panel-state.ts'
import { PaneProblems } from './pane-problems.tsx'

/** What a panel shows. A new object whenever something changed. */
export type PanelView = {
  readonly text: string
  readonly state: PanelState
  /** What was said about the person's text when it was last read. Empty while the panel follows untouched. */
  readonly diagnostics: readonly Diagnostic[]
}

export type EditorPaneProps = {
  readonly label: string
  readonly view: PanelView
  readonly language: Extension
  /** Of the text that is shown; none while it is not the model's. Keep the same array while they are the same. */
  readonly marks: readonly Mark[]
  /** What is said of the text as the model writes it. Keep the same array too. */
  readonly standing: readonly Diagnostic[]
  /** Whether a diagnostic's file is this text. Keep the same function for the same text. */
  readonly belongs: (file: string) => boolean
  readonly lit: readonly EditorRange[]
  readonly scrollToLit: boolean
  readonly readOnly?: boolean
  /** Count what is said in one line, to be unfolded. */
  readonly foldProblems?: boolean
  readonly events: EditorEvents
  readonly onDiscard: () => void
}

/** A text in its editor, with what there is to say about it. */
export function EditorPane(props: EditorPaneProps): ReactNode {
  const { label, view, language, marks, standing, belongs, lit, events, onDiscard } = props
  const { scrollToLit, readOnly = false, foldProblems = false } = props
  const following = useDocument((state) => state.following)
  const editor = useRef<EditorHandle>(null)
  const located = useMemo(() => {
    const said = view.diagnostics.length > 0 ? view.diagnostics : standing
    return locateDiagnostics(view.text, said, marks, belongs)
  }, [view.text, view.diagnostics, standing, marks, belongs])
  const problems = useMemo(
    () =>
      located.flatMap(({ diagnostic: { severity, message }, range }) =>
        range ? [{ ...range, severity, message }] : [],
      ),
    [located],
  )
  return (
    <div className={styles.pane}>
      <HeldTextBar state={view.state} onDiscard={onDiscard} />
      <div className={styles.stage}>
        <TextEditor
          ref={editor}
          label={label}
          text={editorText(view.text)}
          language={language}
          readOnly={readOnly || following}
          problems={problems}
          lit={lit}
          scrollToLit={scrollToLit}
          events={events}
        />
        <p className={styles.hint}>Esc, then Tab, leaves the editor</p>
      </div>
      <PaneProblems
        located={located}
        folds={foldProblems}
        onOpen={(range) => editor.current?.jump(range.from)}
      />
    </div>
  )
}
