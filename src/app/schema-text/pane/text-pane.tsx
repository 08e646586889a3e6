import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import type { WrittenText } from '#core/formats'
import type { Document, ObjectTypeId, PropertyId } from '#core/model'
import type { TextOutcome } from '#core/workspace'
import { useDocument, useView, type SelectedFrom } from '#app/state'
import { DiagnosticList } from '#app/ui'
import type { EditorEvents } from '../editor/create-editor.ts'
import { HeldTextBar } from './held-text-bar.tsx'
import { editedSource, editorText, toSourceOffset } from '../editor/line-breaks.ts'
import { locateDiagnostics, markAt, rangesOf } from './locate.ts'
import { isUntaken } from './panel-state.ts'
import { readIntoDocument } from './read-into.ts'
import { SchemaEditor, type EditorHandle } from '../editor/schema-editor.tsx'
import styles from '../schema-text.module.css'
import { openTextPanel, type TextPanel } from './text-panel.ts'
import { typingGestures } from './typing-gesture.ts'

/** A text that is derived from the document and can be typed into. Made once for each text that is shown. */
export type PaneSource = {
  /** What the open document says now. */
  readonly derive: () => string
  readonly read: (document: Document, text: string) => TextOutcome
  /** Whether a diagnostic's file is this text. */
  readonly belongs: (file: string) => boolean
}

/** Panels that hold text the model has not taken, kept while their text is out of sight. */
export type KeptPanels = Map<string, TextPanel>

type Props = {
  /** Names the text. A pane is made anew for another text: give it as React key too. */
  readonly name: string
  readonly label: string
  readonly source: PaneSource
  readonly kept: KeptPanels
  /** What the model writes, as last rendered; null for a text without marks. */
  readonly written: WrittenText | null
  /** What a reader says of the text as the model writes it. */
  readonly problems?: readonly Diagnostic[]
  readonly from: SelectedFrom
  /** A selected object type that the text describes inline. */
  readonly inlined?: ObjectTypeId | null
  readonly readOnly?: boolean
}

const noProblems: readonly Diagnostic[] = []

/** One schema text in its editor, with what there is to say about it. */
export function TextPane(props: Props) {
  const { name, label, source, kept, written, from, inlined = null, readOnly = false } = props
  const { problems: standing = noProblems } = props
  const panel = usePanel(name, source, kept)
  const view = useSyncExternalStore(panel.subscribe, panel.view)
  const following = useDocument((state) => state.following)
  const property = useView((state) => state.selection.property)
  const selectedHere = useView((state) => state.selectedFrom === from)
  const editor = useRef<EditorHandle>(null)

  const marks = useMemo(
    () => (written && written.text === view.text ? written.marks() : []),
    [written, view.text],
  )
  const located = useMemo(() => {
    const said =
      view.diagnostics.length > 0
        ? view.diagnostics
        : [...standing, ...(written?.diagnostics ?? [])]
    return locateDiagnostics(view.text, said, marks, source.belongs)
  }, [view.text, view.diagnostics, written, standing, marks, source])
  const problems = useMemo(
    () =>
      located.flatMap(({ diagnostic: { severity, message }, range }) =>
        range ? [{ ...range, severity, message }] : [],
      ),
    [located],
  )
  const lit = useMemo(
    () => rangesOf(view.text, marks, { property, inlined }),
    [view.text, marks, property, inlined],
  )
  const events = useMemo(() => editorEvents(panel, written, from), [panel, written, from])

  return (
    <div className={styles.pane}>
      <HeldTextBar state={view.state} onDiscard={panel.discard} />
      <div className={styles.stage}>
        <SchemaEditor
          ref={editor}
          label={label}
          text={editorText(view.text)}
          readOnly={readOnly || following}
          problems={problems}
          lit={lit}
          scrollToLit={!selectedHere}
          events={events}
        />
        <p className={styles.hint}>Esc, then Tab, leaves the editor</p>
      </div>
      {located.length > 0 && (
        <div className={styles.problems}>
          <DiagnosticList
            diagnostics={located.map(({ diagnostic }) => diagnostic)}
            onOpen={(diagnostic) => {
              const range = located.find((one) => one.diagnostic === diagnostic)?.range
              if (range) editor.current?.jump(range.from)
            }}
          />
        </div>
      )}
    </div>
  )
}

/** The panel of a text: a kept one that still holds a person's text, or a new one. Follows the open document. */
function usePanel(name: string, source: PaneSource, kept: KeptPanels): TextPanel {
  const [panel] = useState(() => kept.get(name) ?? openPanel(source))
  useEffect(() => {
    kept.delete(name)
    panel.modelChanged()
    const stop = useDocument.subscribe(({ session }, before) => {
      if (session.document.model !== before.session.document.model) panel.modelChanged()
    })
    return () => {
      panel.flush()
      stop()
      if (isUntaken(panel.view().state)) kept.set(name, panel)
    }
  }, [name, kept, panel])
  return panel
}

function openPanel({ derive, read }: PaneSource): TextPanel {
  const gesture = typingGestures()
  return openTextPanel({
    derive,
    read: (text) => readIntoDocument((document) => read(document, text), gesture()),
    schedule: (work) => {
      const frame = requestAnimationFrame(work)
      return () => cancelAnimationFrame(frame)
    },
  })
}

function editorEvents(
  panel: TextPanel,
  written: WrittenText | null,
  from: SelectedFrom,
): EditorEvents {
  const through = (step: () => void) => () => {
    panel.flush()
    if (isUntaken(panel.view().state)) return false
    step()
    return true
  }
  return {
    typed: (text) => panel.type(editedSource(panel.view().text, text)),
    placed: (offset) => {
      if (written) selectAt(written, panel.view().text, offset, from)
    },
    blurred: panel.blur,
    undo: through(() => useDocument.getState().undo()),
    redo: through(() => useDocument.getState().redo()),
  }
}

/** Selects what the text speaks of at an editor offset. */
function selectAt(written: WrittenText, text: string, offset: number, from: SelectedFrom): void {
  if (written.text !== text) return
  const mark = markAt(written.marks(), toSourceOffset(text, offset))
  if (!mark) return
  const { selection, select } = useView.getState()
  const property: PropertyId | null = mark.property ?? null
  const same = selection.objectTypes.length === 1 && selection.objectTypes[0] === mark.objectType
  if (!same || selection.property !== property)
    select({ objectTypes: [mark.objectType], property }, from)
}
