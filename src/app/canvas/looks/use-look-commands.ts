import { useMemo } from 'react'
import { detailLevels, type DetailLevel, type DrawingStyle, type ObjectTypeId } from '#core/model'
import {
  showObjectTypes,
  useDocument,
  useProvideCommands,
  useView,
  type CommandMap,
} from '#app/state'
import { useCanvas } from '../canvas-state.ts'
import type { Stage } from '../stage/stage.ts'
import { areAll, changeStyle, expand, hide, toggleCollapse, toggleLock } from './change-looks.ts'
import { toggleDimming } from './dimming.ts'
import { hiddenTypes, useHiddenCount } from './hidden.ts'
import { neighboursOf } from './lit.ts'

const layoutNow = () => useDocument.getState().session.document.layout
const everyType = () => useDocument.getState().session.document.model.order

/** Provides what changes how cards look, as it stands now. */
export function useLookCommands(stage: Stage): void {
  const following = useDocument((state) => state.following)
  const style = useDocument((state) => state.session.document.layout.style)
  const looks = useDocument((state) => state.session.document.layout.cards)
  const selected = useView(({ selection }) => selection.objectTypes)
  const hidden = useHiddenCount()
  const dims = useCanvas((state) => state.dims)
  const commands = useMemo<CommandMap>(
    () => ({
      ...ofSelection(selected, following),
      ...ofAll(
        following,
        hidden,
        Object.values(looks).some(({ collapsed }) => collapsed),
      ),
      ...ofStyle(style, following),
      'toggle-dimming': {
        title: 'Dim what is not related',
        about: 'While something is selected, the cards that it is not related to step back.',
        checked: dims,
        enabled: true,
        run: toggleDimming,
      },
      'show-neighbours': {
        title: 'Select the neighbours too',
        about: 'Adds the cards that the selection is related to, and shows all of them.',
        keys: ['shift+n'],
        onCanvas: true,
        enabled: selected.length > 0,
        run: () => showNeighbours(stage),
      },
    }),
    [stage, following, style, looks, selected, hidden, dims],
  )
  useProvideCommands('looks', commands)
}

function ofSelection(selected: readonly ObjectTypeId[], following: boolean): CommandMap {
  const enabled = !following && selected.length > 0
  return {
    collapse: {
      title: 'Collapse',
      about: 'Shows the selected cards as their headers, or opens them again.',
      keys: ['.'],
      onCanvas: true,
      checked: areAll(selected, 'collapsed'),
      enabled,
      run: () => toggleCollapse(selected),
    },
    hide: {
      title: 'Hide',
      about: 'Takes the selected cards and their lines off the canvas. The model stays as it is.',
      keys: ['h'],
      onCanvas: true,
      enabled,
      run: () => hide(selected),
    },
    lock: {
      title: 'Lock',
      about: 'Keeps the selected cards where they are.',
      keys: ['l'],
      onCanvas: true,
      checked: areAll(selected, 'locked'),
      enabled,
      run: () => toggleLock(selected),
    },
  }
}

function ofAll(following: boolean, hidden: number, anyCollapsed: boolean): CommandMap {
  return {
    'collapse-all': {
      title: 'Collapse all',
      enabled: !following && everyType().some((id) => !layoutNow().cards[id]?.collapsed),
      run: () => {
        const open = everyType().filter((id) => !layoutNow().cards[id]?.collapsed)
        toggleCollapse(open)
      },
    },
    'expand-all': {
      title: 'Expand all',
      enabled: !following && anyCollapsed,
      run: () => expand(everyType()),
    },
    'show-hidden': {
      title: 'Show hidden cards',
      enabled: !following && hidden > 0,
      run: () => showObjectTypes(hiddenTypes()),
    },
  }
}

const detailTitles: Readonly<Record<DetailLevel, string>> = {
  all: 'Show all properties',
  keys: 'Show keys and relationships',
  names: 'Show names only',
}

function ofStyle(style: DrawingStyle, following: boolean): CommandMap {
  const commands: Record<string, CommandMap[keyof CommandMap]> = {}
  for (const [index, detail] of detailLevels.entries())
    commands[`detail-${detail}`] = {
      title: detailTitles[detail],
      keys: [`shift+${index + 3}`],
      onCanvas: true,
      checked: style.detail === detail,
      enabled: !following,
      run: () => changeStyle({ detail }, detailTitles[detail]),
    }
  const nested = style.embedded === 'nested'
  return {
    ...commands,
    'toggle-nested': {
      title: 'Nest embedded types',
      about: 'Shows embedded types inside the cards that embed them, not as cards of their own.',
      checked: nested,
      enabled: !following,
      run: () =>
        changeStyle(
          { embedded: nested ? 'cards' : 'nested' },
          nested ? 'Show embedded types as cards' : 'Nest embedded types',
        ),
    },
  }
}

/** Once more reaches one step further. */
function showNeighbours(stage: Stage): void {
  const { selection, select } = useView.getState()
  const objectTypes = [...neighboursOf(stage.scene(), selection.objectTypes)]
  select({ objectTypes }, 'canvas')
  stage.showCards(objectTypes)
}
