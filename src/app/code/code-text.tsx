import { useMemo, type ReactNode } from 'react'
import {
  editedSource,
  EditorPane,
  headsOf,
  isUntaken,
  rangesOf,
  selectAt,
  toSourceOffset,
  type EditorEvents,
} from '#app/editor'
import { useDocument, useView } from '#app/state'
import { Button } from '#app/ui'
import { ownCodeOf, type Mark } from '#core/model'
import styles from './code.module.css'
import type { CodePanelModel } from './code-panel-model.ts'
import type { CodeState } from './code-panel-state.ts'
import { useLanguage } from './languages.ts'
import { letGo } from './let-go.ts'

type Props = { readonly panel: CodePanelModel; readonly state: CodeState }

const noMarks: readonly Mark[] = []

/** One file of code in its editor, with what there is to say about it. */
export function CodeText({ panel, state: { view, file, wish } }: Props): ReactNode {
  const path = file?.path ?? ''
  const isOwn = useDocument(({ session }) =>
    ownCodeOf(session.document.code, wish.sdk).files.some((own) => own.path === path),
  )
  const following = useDocument((state) => state.following)
  const language = useLanguage(file?.language ?? null)
  const property = useView(({ selection }) => selection.property)
  const objectType = useView(({ selection }) => selection.objectTypes[0] ?? null)
  const selectedHere = useView(({ selectedFrom }) => selectedFrom === 'code')
  const marks = file && file.text === view.text ? file.marks : noMarks
  const lit = useMemo(
    () =>
      property === null
        ? headsOf(view.text, marks, objectType)
        : rangesOf(view.text, marks, { property, inlined: null }),
    [view.text, marks, property, objectType],
  )
  const belongs = useMemo(() => (name: string) => name === path, [path])
  const events = useMemo(() => editorEvents(panel), [panel])
  return (
    <>
      {isOwn && (
        <div className={styles.own}>
          <span>
            This file is yours: changes of the model are written into it, all else stays as you
            wrote it.
          </span>
          <Button disabled={following} onClick={() => letGo(wish.sdk, path)}>
            Let go of my code
          </Button>
        </div>
      )}
      <EditorPane
        label={`Code of ${path}`}
        view={view}
        language={language}
        marks={marks}
        standing={file?.diagnostics ?? []}
        belongs={belongs}
        lit={lit}
        scrollToLit={!selectedHere}
        foldProblems
        events={events}
        onDiscard={panel.discard}
      />
    </>
  )
}

function editorEvents(panel: CodePanelModel): EditorEvents {
  const through = (step: () => void) => () => {
    const { view, isReading } = panel.state()
    if (isReading || isUntaken(view.state)) return false
    step()
    return true
  }
  return {
    typed: (text) => panel.type(editedSource(panel.state().view.text, text)),
    placed: (offset) => {
      const { file, view } = panel.state()
      if (file && file.text === view.text)
        selectAt(file.marks, toSourceOffset(view.text, offset), 'code')
    },
    blurred: panel.blur,
    undo: through(() => useDocument.getState().undo()),
    redo: through(() => useDocument.getState().redo()),
  }
}
