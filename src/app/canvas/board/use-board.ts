import { useMemo } from 'react'
import type { Area, AreaId, Note, NoteId } from '#core/model'
import { useDocument } from '#app/state'
import { getCanvas, useCanvas } from '../canvas-state.ts'

type Board = { readonly areas: readonly Area[]; readonly notes: readonly Note[] }

/** The areas and notes of the open document, where they stand now. Each keeps its identity while it stands still. */
export function useBoard(): Board {
  const areas = useDocument(({ session }) => session.document.layout.areas)
  const notes = useDocument(({ session }) => session.document.layout.notes)
  const shaping = useCanvas((state) => state.shaping)
  return useMemo(
    () => ({
      areas: Object.values<Area>(areas).map((area) => shaped(area, shaping?.[area.id])),
      notes: Object.values<Note>(notes).map((note) => shaped(note, shaping?.[note.id])),
    }),
    [areas, notes, shaping],
  )
}

const shaped = <Thing extends Note | Area>(thing: Thing, rect: object | undefined): Thing =>
  rect ? { ...thing, ...rect } : thing

/** What is in the document, wherever it is being dragged to. */
export const noteNow = (id: NoteId): Note | undefined =>
  useDocument.getState().session.document.layout.notes[id]

export const areaNow = (id: AreaId): Area | undefined =>
  useDocument.getState().session.document.layout.areas[id]

/** Can the document be changed from the canvas? */
export const isReadOnly = (): boolean => useDocument.getState().following || getCanvas().presenting
