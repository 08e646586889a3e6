import { smallestNote } from '#core/drawing'
import type { Note, NoteId, Point, Swatch } from '#core/model'
import { ids, useDocument } from '#app/state'
import { noteNow } from '../board/use-board.ts'
import { setCanvas } from '../canvas-state.ts'

const firstSize = { width: 240, height: 144 }

function put(label: string, id: NoteId, note: Note | null, gesture?: string): void {
  useDocument.getState().dispatch({
    label,
    origin: 'canvas',
    edits: [{ kind: 'putNotes', notes: { [id]: note } }],
    ...(gesture === undefined ? {} : { gesture }),
  })
}

/** The step that makes a note and the first text typed into it are one. */
const makingOf = (id: NoteId): string => `write ${id}`

/** Creates an empty note with its top left corner at `at` and starts typing into it. */
export function createNote({ x, y }: Point): void {
  const id = ids.note()
  const note: Note = {
    id,
    x: Math.round(x),
    y: Math.round(y),
    ...firstSize,
    text: '',
    color: 'yellow',
  }
  put('Add a note', id, note, makingOf(id))
  setCanvas({ typing: id })
}

/** Gives a note its text; one without any goes. */
export function writeNote(id: NoteId, text: string): void {
  const note = noteNow(id)
  if (!note) return
  const fresh = note.text === ''
  if (text.trim() === '') {
    if (fresh && lastGesture() === makingOf(id)) useDocument.getState().undo()
    else removeNote(id)
  } else if (fresh) put('Add a note', id, { ...note, text }, makingOf(id))
  else if (text !== note.text) put('Edit a note', id, { ...note, text })
}

const lastGesture = (): string | undefined =>
  useDocument.getState().session.history.past.at(-1)?.gesture

export function shapeNote(id: NoteId, shape: Partial<Note>, gesture?: string): void {
  const note = noteNow(id)
  if (!note) return
  const { width, height } = { ...note, ...shape }
  const large = {
    width: Math.max(width, smallestNote.width),
    height: Math.max(height, smallestNote.height),
  }
  put('Move a note', id, { ...note, ...shape, ...large }, gesture)
}

export function colorNote(id: NoteId, color: Swatch): void {
  const note = noteNow(id)
  if (note && note.color !== color) put('Colour a note', id, { ...note, color })
}

export function removeNote(id: NoteId): void {
  if (noteNow(id)) put('Delete a note', id, null)
}
