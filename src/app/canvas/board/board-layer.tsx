import { useStore, ViewportPortal, type ReactFlowState } from 'reactflow'
import type { Rect } from '#core/model'
import { AreaView } from '../areas/area-view.tsx'
import { OnlyVeil } from '../areas/only-area.tsx'
import { useCanvas } from '../canvas-state.ts'
import { NoteView } from '../notes/note-view.tsx'
import { touches } from '../painting/paint-areas.ts'
import { useBoard } from './use-board.ts'

/** The view is rounded to tiles of this size in canvas units, so that it does not change with every step of a pan. */
const tile = 400

/** Areas and notes in the page: those in view, and none of them in the overview, where they are painted. */
export function BoardLayer({ overview }: { readonly overview: boolean }) {
  const { areas, notes } = useBoard()
  const kept = useCanvas((state) => state.typing ?? state.picked)
  const view = useStore(tilesOf)
  const [x = 0, y = 0, width = 0, height = 0] = view.split(' ').map(Number)
  const seen: Rect = { x, y, width, height }
  const isShown = (thing: Rect & { readonly id: string }): boolean =>
    thing.id === kept || (!overview && touches(thing, seen))
  return (
    <ViewportPortal>
      {areas.filter(isShown).map((area) => (
        <AreaView key={area.id} area={area} />
      ))}
      {notes.filter(isShown).map((note) => (
        <NoteView key={note.id} note={note} />
      ))}
      <OnlyVeil />
    </ViewportPortal>
  )
}

function tilesOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const left = Math.floor(-x / zoom / tile) * tile
  const top = Math.floor(-y / zoom / tile) * tile
  const right = Math.ceil((width - x) / zoom / tile) * tile
  const bottom = Math.ceil((height - y) / zoom / tile) * tile
  return `${left} ${top} ${right - left} ${bottom - top}`
}
