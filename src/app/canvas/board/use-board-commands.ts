import { useMemo } from 'react'
import { useDocument, useProvideCommands, type CommandMap } from '#app/state'
import { areasByDatabase, beginArea } from '../areas/area-commands.ts'
import { setCanvas } from '../canvas-state.ts'
import { middleOf } from '../gestures/keys.ts'
import { createNote } from '../notes/note-commands.ts'
import { toggleFullScreen } from '../presenting/full-screen.ts'
import type { Stage } from '../stage/stage.ts'

/** Provides what is done with notes and areas, and presenting. */
export function useBoardCommands(stage: Stage): void {
  const following = useDocument((state) => state.following)
  const empty = useDocument(({ session }) => session.document.model.order.length === 0)
  const commands = useMemo<CommandMap>(
    () => ({
      'new-note': {
        title: 'New note',
        keys: ['n'],
        onCanvas: true,
        enabled: !following,
        run: () => createNote(middleOf(stage)),
      },
      'new-area': {
        title: 'New area',
        about: 'Goes around the selected cards, or is dragged out.',
        keys: ['g'],
        onCanvas: true,
        enabled: !following,
        run: () => beginArea(stage),
      },
      'areas-by-database': {
        title: 'Areas by database',
        about: 'Arranges the cards by database, each in an area of its own.',
        enabled: !following && !empty,
        run: () => {
          areasByDatabase()
          requestAnimationFrame(() => stage.showAll())
        },
      },
      present: {
        title: 'Present',
        about: 'Shows the canvas alone, one area after the other.',
        keys: ['alt+p'],
        enabled: !empty,
        run: () => setCanvas({ presenting: true }),
      },
      'full-screen': {
        title: 'Full screen',
        enabled: document.fullscreenEnabled,
        run: toggleFullScreen,
      },
    }),
    [stage, following, empty],
  )
  useProvideCommands('board', commands)
}
