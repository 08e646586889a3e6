import { setDiagnostics, type Diagnostic as EditorDiagnostic } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react'
import {
  configureEditor,
  createEditor,
  jumpTo,
  showText,
  type EditorEvents,
} from './create-editor.ts'
import { lightRanges, type EditorRange } from './lit-ranges.ts'
import styles from '../editor.module.css'

/** What a parent may ask of an editor. */
export type EditorHandle = { readonly jump: (offset: number) => void }

type Props = {
  readonly ref?: Ref<EditorHandle>
  readonly label: string
  readonly text: string
  /** How the text is coloured and indented. Keep the same object while it is the same. */
  readonly language: Extension
  readonly readOnly: boolean
  readonly problems: readonly EditorDiagnostic[]
  readonly lit: readonly EditorRange[]
  /** Bring what is lit into view: false when the selection was made in this very editor. */
  readonly scrollToLit: boolean
  readonly events: EditorEvents
}

/** An editor that shows what it is told, and tells what a person types into it. All offsets are editor offsets. */
export function TextEditor({
  ref,
  label,
  text,
  language,
  readOnly,
  problems,
  lit,
  scrollToLit,
  events,
}: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(events)
  const initial = useRef({ text, label, language, readOnly })

  useLayoutEffect(() => {
    latest.current = events
  })

  useLayoutEffect(() => {
    if (!host.current) return
    const { text: start, ...settings } = initial.current
    const editor = createEditor(host.current, start, settings, () => latest.current)
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [])

  useLayoutEffect(() => {
    if (view.current) showText(view.current, text)
  }, [text])

  useEffect(() => {
    if (view.current) configureEditor(view.current, { label, language, readOnly })
  }, [label, language, readOnly])

  useEffect(() => {
    if (!view.current) return
    const end = view.current.state.doc.length
    const inside = problems.map((problem) => ({
      ...problem,
      from: Math.min(problem.from, end),
      to: Math.min(problem.to, end),
    }))
    view.current.dispatch(setDiagnostics(view.current.state, inside))
  }, [problems])

  useEffect(() => {
    if (view.current) lightRanges(view.current, lit, scrollToLit)
  }, [lit, scrollToLit])

  useImperativeHandle(ref, () => ({
    jump: (offset) => {
      if (view.current) jumpTo(view.current, offset)
    },
  }))

  return <div ref={host} className={styles.editor} />
}
