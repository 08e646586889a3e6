import { useMemo } from 'react'
import {
  deleteSelection,
  selectAll,
  useDocument,
  useProblems,
  useProvideCommands,
  useView,
  type CommandMap,
} from '#app/state'
import { downloadOpenProject } from '../download-project.ts'
import { useImporting } from '../importing/importing.ts'
import { mergeFromFile } from '../merge-file.ts'
import { startFromFile, startProject } from '../new-projects.ts'
import type { Lower } from '../panes/use-lower.ts'
import type { Panes } from '../panes/use-panes.ts'
import { goTo } from '../route.ts'
import { startTour } from '../tour/start-tour.ts'

/** What commands open on the workspace page itself. */
export type WorkspaceActions = {
  readonly openExport: () => void
  readonly openKeys: () => void
  readonly find: () => void
  readonly openPalette: () => void
  readonly explain: () => void
  readonly duplicate: () => void
  readonly askToDelete: () => void
}

/** Why nothing can be changed. */
const looking = 'This project can only be looked at here.'

/** Provides the commands of the workspace page, as they stand now. */
export function useWorkspaceCommands(panes: Panes, lower: Lower, actions: WorkspaceActions): void {
  const importing = useImporting()
  const following = useDocument((state) => state.following)
  const shared = useDocument((state) => state.shared !== null)
  const toUndo = useDocument(({ session }) => session.history.past.at(-1)?.label)
  const toRedo = useDocument(({ session }) => session.history.future.at(-1)?.label)
  const empty = useDocument(({ session }) => session.document.model.order.length === 0)
  const selected = useView(({ selection }) => selection.objectTypes.length)
  const hasProblems = useProblems(({ problems }) => (problems?.told.length ?? 0) > 0)
  const commands = useMemo<CommandMap>(() => {
    const editing: CommandMap = {
      undo: {
        title: toUndo === undefined ? 'Undo' : `Undo ${toUndo}`,
        keys: ['mod+z'],
        repeats: true,
        enabled: toUndo !== undefined && !following,
        reason: following ? looking : 'There is nothing to undo.',
        run: () => useDocument.getState().undo(),
      },
      redo: {
        title: toRedo === undefined ? 'Redo' : `Redo ${toRedo}`,
        keys: ['mod+shift+z', 'mod+y'],
        repeats: true,
        enabled: toRedo !== undefined && !following,
        reason: following ? looking : 'There is nothing to redo.',
        run: () => useDocument.getState().redo(),
      },
      delete: {
        title: 'Delete',
        keys: ['delete', 'backspace'],
        enabled: selected > 0 && !following,
        reason: following ? looking : 'Nothing is selected.',
        run: () => deleteSelection('inspector'),
      },
    }
    return {
      ...fileCommands(importing, actions, { following, shared }),
      ...editing,
      ...findCommands(actions, empty),
      ...viewCommands(panes, actions, selected === 1),
      ...lowerCommands(lower, hasProblems),
    }
  }, [
    importing,
    following,
    shared,
    toUndo,
    toRedo,
    empty,
    selected,
    panes,
    lower,
    hasProblems,
    actions,
  ])
  useProvideCommands('workspace', commands)
}

function findCommands(actions: WorkspaceActions, empty: boolean): CommandMap {
  return {
    'select-all': {
      title: 'Select all',
      keys: ['mod+a'],
      enabled: !empty,
      reason: 'There are no object types yet.',
      run: () => selectAll('other'),
    },
    find: {
      title: 'Find',
      about: 'Finds types, properties and descriptions in the outline.',
      keys: ['mod+f', '/'],
      whileTyping: true,
      enabled: true,
      run: actions.find,
    },
    palette: {
      title: 'Find anything…',
      keys: ['mod+k', 'mod+shift+p', 'mod+/'],
      whileTyping: true,
      enabled: true,
      run: actions.openPalette,
    },
  }
}

function fileCommands(
  importing: ReturnType<typeof useImporting>,
  actions: WorkspaceActions,
  { following, shared }: { readonly following: boolean; readonly shared: boolean },
): CommandMap {
  const always = { enabled: true, whileTyping: true }
  return {
    'new-project': {
      title: 'New project',
      enabled: true,
      run: () => void startProject('Untitled'),
    },
    'open-file': {
      ...always,
      title: 'Open project file…',
      keys: ['mod+o'],
      run: () => void startFromFile(),
    },
    'import-files': {
      title: 'Import files…',
      keys: ['mod+i'],
      whileTyping: true,
      enabled: !following,
      run: importing.pickFiles,
    },
    'import-folder': { title: 'Import folder…', enabled: !following, run: importing.pickFolder },
    'merge-file': {
      title: 'Merge a project file…',
      about: 'Brings another version of this project into it and asks where both changed the same.',
      enabled: !following,
      run: () => void mergeFromFile(),
    },
    export: { ...always, title: 'Export…', keys: ['mod+e'], run: actions.openExport },
    download: {
      ...always,
      title: 'Download project file',
      run: () => void downloadOpenProject(),
    },
    'duplicate-project': { title: 'Duplicate project', enabled: !shared, run: actions.duplicate },
    'delete-project': {
      title: 'Delete project…',
      enabled: !following,
      danger: true,
      run: actions.askToDelete,
    },
    'all-projects': { title: 'All projects', enabled: true, run: () => goTo(null) },
  }
}

function viewCommands(panes: Panes, actions: WorkspaceActions, hasOne: boolean): CommandMap {
  const { outline, inspector } = panes.layout
  const always = { enabled: true, whileTyping: true }
  return {
    'toggle-outline': {
      ...always,
      title: 'Outline',
      keys: ['mod+b'],
      checked: outline.open,
      run: () => panes.toggle('outline'),
    },
    'toggle-inspector': {
      ...always,
      title: 'Inspector',
      keys: ['alt+i'],
      checked: inspector.open,
      run: () => panes.toggle('inspector'),
    },
    explain: {
      title: 'Explain selection',
      keys: ['alt+x'],
      whileTyping: true,
      enabled: hasOne,
      reason: 'Select one object type, or one property.',
      run: actions.explain,
    },
    tour: { title: 'Take the tour', enabled: true, run: () => void startTour() },
    keys: { title: 'Keyboard shortcuts', keys: ['?'], enabled: true, run: actions.openKeys },
  }
}

/** What lies below the canvas: the schema texts or the problems. */
function lowerCommands(lower: Lower, hasProblems: boolean): CommandMap {
  const always = { enabled: true, whileTyping: true }
  const step = { enabled: hasProblems, reason: 'There are no problems.', whileTyping: true }
  return {
    'toggle-texts': {
      ...always,
      title: 'Schema texts',
      keys: ['alt+e'],
      checked: lower.shown === 'schemas',
      run: () => lower.toggle('schemas'),
    },
    'toggle-code': {
      ...always,
      title: 'Model code',
      keys: ['alt+c'],
      checked: lower.shown === 'code',
      run: () => lower.toggle('code'),
    },
    'toggle-problems': {
      ...always,
      title: 'Problems',
      keys: ['mod+shift+m'],
      checked: lower.shown === 'problems',
      run: () => lower.toggle('problems'),
    },
    history: {
      ...always,
      title: 'History',
      about: 'Lists every step, and goes to any of them.',
      keys: ['alt+h'],
      checked: lower.shown === 'history',
      run: () => lower.toggle('history'),
    },
    'next-problem': {
      ...step,
      title: 'Next problem',
      keys: ['f8'],
      run: () => void lower.stepProblem(1),
    },
    'previous-problem': {
      ...step,
      title: 'Previous problem',
      keys: ['shift+f8'],
      run: () => void lower.stepProblem(-1),
    },
  }
}
