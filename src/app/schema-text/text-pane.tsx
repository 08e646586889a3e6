import { json } from '@codemirror/lang-json'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import type { WrittenText } from '#core/formats'
import type { Document, ObjectTypeId } from '#core/model'
import type { TextOutcome } from '#core/workspace'
import {
  editedSource,
  EditorPane,
  isUntaken,
  rangesOf,
  selectAt,
  takeOutcome,
  toSourceOffset,
  typingGestures,
  type EditorEvents,
} from '#app/editor'
import { useDocument, useView, type SelectedFrom } from '#app/state'
import { openTextPanel, type TextPanel } from './text-panel.ts'

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
const language = json()

/** One schema text in its editor, with what there is to say about it. */
export function TextPane(props: Props) {
  const { name, label, source, kept, written, from, inlined = null, readOnly = false } = props
  const { problems = noProblems } = props
  const panel = usePanel(name, source, kept)
  const view = useSyncExternalStore(panel.subscribe, panel.view)
  const property = useView((state) => state.selection.property)
  const selectedHere = useView((state) => state.selectedFrom === from)
  const marks = useMemo(
    () => (written && written.text === view.text ? written.marks() : []),
    [written, view.text],
  )
  const standing = useMemo(
    () => [...problems, ...(written?.diagnostics ?? [])],
    [problems, written],
  )
  const lit = useMemo(
    () => rangesOf(view.text, marks, { property, inlined }),
    [view.text, marks, property, inlined],
  )
  const events = useMemo(() => editorEvents(panel, written, from), [panel, written, from])
  return (
    <EditorPane
      label={label}
      view={view}
      language={language}
      marks={marks}
      standing={standing}
      belongs={source.belongs}
      lit={lit}
      scrollToLit={!selectedHere}
      readOnly={readOnly}
      events={events}
      onDiscard={panel.discard}
    />
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
    read: (text) => takeOutcome(read(useDocument.getState().session.document, text), gesture()),
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
      const { text } = panel.view()
      if (written && written.text === text)
        selectAt(written.marks(), toSourceOffset(text, offset), from)
    },
    blurred: panel.blur,
    undo: through(() => useDocument.getState().undo()),
    redo: through(() => useDocument.getState().redo()),
  }
}
