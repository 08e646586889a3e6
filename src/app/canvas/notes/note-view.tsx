import { useQuery } from '@tanstack/react-query'
import { memo, useRef } from 'react'
import { pulled, smallestNote } from '#core/drawing'
import type { Note, NoteId, Rect } from '#core/model'
import { useDocument } from '#app/state'
import { IconButton } from '#app/ui'
import { dragThing } from '../board/drag-thing.ts'
import { pickedBy } from '../board/pick.ts'
import { PullHandles } from '../board/pull-handles.tsx'
import { focusThing, onThingKeyDown } from '../board/thing-keys.ts'
import { ThingTools } from '../board/thing-tools.tsx'
import { isReadOnly } from '../board/use-board.ts'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { useStage } from '../stage/stage.ts'
import { colorNote, removeNote, shapeNote, writeNote } from './note-commands.ts'
import styles from './notes.module.css'

/** A note: its text as Markdown, or a field to type it. */
export const NoteView = memo(function NoteView({ note }: { readonly note: Note }) {
  const { id } = note
  const stage = useStage()
  const typing = useCanvas((state) => state.typing === id)
  const picked = useCanvas((state) => state.picked === id)
  const following = useDocument((state) => state.following)
  const shape = (rect: Rect): void => setCanvas({ shaping: { [id]: rect } })
  const drop = (rect: Rect): void => shapeNote(id, rect)
  const onEnd = (): void => setCanvas({ shaping: null })
  const move = (by: { x: number; y: number }): Rect => ({
    x: note.x + by.x,
    y: note.y + by.y,
    width: note.width,
    height: note.height,
  })
  return (
    <div
      role="group"
      aria-label={nameOf(note)}
      tabIndex={0}
      data-thing={id}
      data-note={id}
      className={`nodrag nopan ${styles['note']}`}
      style={{
        translate: `${note.x}px ${note.y}px`,
        width: note.width,
        height: note.height,
        background: `var(--swatch-${note.color}-soft)`,
        borderColor: `var(--swatch-${note.color})`,
      }}
      {...pickedBy(id)}
      onDoubleClick={(event) => {
        event.stopPropagation()
        if (!isReadOnly()) setCanvas({ typing: id })
      }}
      onPointerDown={(event) => {
        if (typing || isReadOnly()) return
        dragThing(event, stage, {
          onMove: (by) => shape(move(by)),
          onDrop: (by) => drop(move(by)),
          onEnd,
        })
      }}
      onKeyDown={(event) =>
        onThingKeyDown(event, id, stage, {
          move: (by) => shapeNote(id, move(by), `nudge ${id}`),
          remove: () => removeNote(id),
        })
      }
    >
      {typing ? <NoteField id={id} text={note.text} /> : <Written text={note.text} />}
      {picked && !typing && !following && (
        <ThingTools subject="the note" color={note.color} onColor={(color) => colorNote(id, color)}>
          <IconButton icon="edit" label="Edit note" onClick={() => setCanvas({ typing: id })} />
          <IconButton icon="trash" label="Delete note" onClick={() => removeNote(id)} />
        </ThingTools>
      )}
      {!following && !typing && (
        <PullHandles
          at="corner"
          onPull={(event, edges) =>
            dragThing(event, stage, {
              onMove: (by) => shape(pulled(note, edges, by, smallestNote)),
              onDrop: (by) => drop(pulled(note, edges, by, smallestNote)),
              onEnd,
            })
          }
        />
      )}
    </div>
  )
})

/** Said by its first line. */
function nameOf({ text }: Note): string {
  const [first = ''] = text.trim().split('\n')
  const words = first.replace(/^#+\s*/, '').slice(0, 60)
  return words === '' ? 'Note' : `Note: ${words}`
}

/** Plain until what reads Markdown is here. */
function Written({ text }: { readonly text: string }) {
  const { data } = useQuery({
    queryKey: ['part', 'note-text'],
    queryFn: () => import('./note-text.tsx'),
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return (
    <div className={styles['text']}>
      {data ? <data.NoteText text={text} /> : <p className={styles['plain']}>{text}</p>}
    </div>
  )
}

/** Escape and leaving both keep what was typed. */
function NoteField({ id, text }: { readonly id: NoteId; readonly text: string }) {
  const done = useRef(false)
  const commit = (field: HTMLTextAreaElement): void => {
    if (done.current) return
    done.current = true
    setCanvas({ typing: null })
    writeNote(id, field.value)
  }
  return (
    <textarea
      ref={takeFocus}
      className={`nodrag nopan nowheel ${styles['field']}`}
      aria-label="Text of the note"
      placeholder="Text, in Markdown"
      defaultValue={text}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => commit(event.currentTarget)}
      onKeyDown={(event) => {
        event.stopPropagation()
        const done =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!done || event.nativeEvent.isComposing) return
        commit(event.currentTarget)
        focusThing(id)
      }}
    />
  )
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  if (!field || document.activeElement === field) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
