import { useMemo } from 'react'
import { alignments, directions, type Alignment } from '#core/layout'
import { writeSetting } from '#app/platform'
import { useDocument, useProvideCommands, useView, type CommandMap } from '#app/state'
import { getCanvas, setCanvas, snapSetting, useCanvas } from '../canvas-state.ts'
import type { Stage } from '../stage/stage.ts'
import { alignSelection, distributeSelection } from './arrange.ts'
import { canFindPath, findPath, invertSelection, selectRelated } from './selecting.ts'

const alignTitles: Readonly<Record<Alignment, string>> = {
  left: 'Align left edges',
  centre: 'Align centres',
  right: 'Align right edges',
  top: 'Align top edges',
  middle: 'Align middles',
  bottom: 'Align bottom edges',
}

/** Provides what arranges and selects cards, as it stands now. */
export function useArrangingCommands(stage: Stage): void {
  const following = useDocument((state) => state.following)
  const empty = useDocument(({ session }) => session.document.model.order.length === 0)
  const selection = useView((state) => state.selection.objectTypes)
  const snapping = useCanvas((state) => state.snapping)
  const count = selection.length
  const hasPath = canFindPath(selection)
  const commands = useMemo<CommandMap>(
    () => ({
      ...aligning(stage, count, following),
      'toggle-snap': {
        title: 'Snap to grid',
        keys: ['alt+s'],
        checked: snapping,
        enabled: !following,
        run: toggleSnap,
      },
      'select-related': {
        title: 'Select related',
        about: 'Adds to the selection what it is related to.',
        enabled: count > 0,
        run: selectRelated,
      },
      'invert-selection': { title: 'Invert selection', enabled: !empty, run: invertSelection },
      'find-path': {
        title: 'Find path',
        about:
          'Shows the chain of relationships between two selected object types; again: the next.',
        keys: ['shift+p'],
        enabled: hasPath,
        run: () => findPath(stage),
      },
    }),
    [stage, following, empty, count, snapping, hasPath],
  )
  useProvideCommands('arranging', commands)
}

function aligning(stage: Stage, count: number, following: boolean): CommandMap {
  const commands: CommandMap = {}
  for (const alignment of alignments)
    commands[`align-${alignment}`] = {
      title: alignTitles[alignment],
      enabled: count > 1 && !following,
      run: () => alignSelection(stage, alignment),
    }
  for (const direction of directions)
    commands[`distribute-${direction}`] = {
      title: `Distribute ${direction}`,
      enabled: count > 2 && !following,
      run: () => distributeSelection(stage, direction),
    }
  return commands
}

function toggleSnap(): void {
  const snapping = !getCanvas().snapping
  setCanvas({ snapping, hint: snapping ? 'Dragged cards stand on a grid of 8.' : null })
  writeSetting(snapSetting, snapping ? 'on' : 'off')
}
