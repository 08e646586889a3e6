import { useMemo } from 'react'
import { useDocument, useProvideCommands, useView, type CommandMap } from '#app/state'
import { createObjectType } from './commands.ts'
import { toggleLineNames } from './lines/line-commands.ts'
import { middleOf } from './gestures/keys.ts'
import { layoutKinds, layoutTitles } from './placing/layout-kind.ts'
import { runLayout } from './placing/run-layout.ts'
import type { Stage } from './stage/stage.ts'

const zoomStep = 1.25

/** Provides what the canvas can do, as it stands now. */
export function useCanvasCommands(stage: Stage): void {
  const following = useDocument((state) => state.following)
  const empty = useDocument(({ session }) => session.document.model.order.length === 0)
  const selected = useView(({ selection }) => selection.objectTypes.length > 0)
  const lineNames = useDocument(({ session }) => session.document.layout.style.lineNames)
  const commands = useMemo<CommandMap>(
    () => ({
      ...making(stage, following),
      arrange: {
        title: 'Arrange',
        about: 'Lays out the selected cards, or all of them, the way that was used last.',
        keys: ['shift+t', 'alt+l'],
        enabled: !following && !empty,
        run: () => void runLayout(stage),
      },
      ...layingOut(stage, !following && !empty),
      ...looking(stage, selected, empty),
      'toggle-line-names': {
        title: 'Names on lines',
        about: 'Writes on each line the name of its property.',
        enabled: !following,
        checked: lineNames,
        run: toggleLineNames,
      },
    }),
    [stage, following, empty, selected, lineNames],
  )
  useProvideCommands('canvas', commands)
}

function layingOut(stage: Stage, enabled: boolean): CommandMap {
  const commands: CommandMap = {}
  for (const kind of layoutKinds)
    commands[`layout-${kind}`] = {
      title: layoutTitles[kind],
      enabled,
      run: () => void runLayout(stage, kind),
    }
  return commands
}

function making(stage: Stage, following: boolean): CommandMap {
  return {
    'new-object-type': {
      title: 'New object type',
      keys: ['c'],
      onCanvas: true,
      enabled: !following,
      run: () => createObjectType('object', middleOf(stage)),
    },
    'new-embedded-type': {
      title: 'New embedded type',
      keys: ['e'],
      onCanvas: true,
      enabled: !following,
      run: () => createObjectType('embedded', middleOf(stage)),
    },
  }
}

function looking(stage: Stage, selected: boolean, empty: boolean): CommandMap {
  const zoomBy = (factor: number): void => stage.zoomTo(stage.viewport().zoom * factor)
  return {
    'show-all': {
      title: 'Show everything',
      keys: ['shift+1'],
      enabled: !empty,
      run: () => stage.showAll(),
    },
    'show-selection': {
      title: 'Show the selection',
      keys: ['shift+2'],
      enabled: selected,
      run: () => stage.showCards(useView.getState().selection.objectTypes),
    },
    'zoom-in': {
      title: 'Zoom in',
      keys: ['mod+=', 'mod+plus'],
      enabled: true,
      repeats: true,
      run: () => zoomBy(zoomStep),
    },
    'zoom-out': {
      title: 'Zoom out',
      keys: ['mod+-'],
      enabled: true,
      repeats: true,
      run: () => zoomBy(1 / zoomStep),
    },
    'zoom-reset': {
      title: 'Zoom to 100 %',
      keys: ['mod+0'],
      enabled: true,
      run: () => stage.zoomTo(1),
    },
  }
}
