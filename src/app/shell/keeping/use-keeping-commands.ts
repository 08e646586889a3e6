import { useMemo } from 'react'
import { canUseFiles, canUseFolders } from '#app/platform'
import {
  useDisk,
  useDocument,
  useKeeping,
  useProvideCommands,
  type CommandMap,
  type KeepingDialog,
} from '#app/state'
import { useImporting } from '../importing/importing.ts'
import { backUp, connectFolder, save, saveElsewhere } from './keeping-actions.ts'

/** Provides the commands about where the work of the open project lies. */
export function useKeepingCommands(): void {
  const { offer } = useImporting()
  const following = useDocument((state) => state.following)
  const hasFolder = useDisk(({ folder }) => folder !== null)
  const commands = useMemo<CommandMap>(() => {
    const mine = { enabled: !following, whileTyping: true }
    return {
      save: { ...mine, enabled: true, title: 'Save', keys: ['mod+s'], run: () => void save() },
      'save-as': {
        ...mine,
        title: 'Save as…',
        about: canUseFiles()
          ? 'Saves to a file on disk, which Save writes from then on.'
          : 'Downloads the project file: this browser cannot write to the disk itself.',
        keys: ['mod+shift+s'],
        run: () => void saveElsewhere(),
      },
      ...(canUseFolders() && {
        'connect-folder': {
          title: 'Connect export folder…',
          about: 'Reads an App Services export on disk, and writes back only what differs.',
          enabled: !following,
          run: () => void connectFolder(offer),
        },
        'write-folder': {
          title: 'Write to export folder…',
          about: 'Shows which files of the connected folder would change, then writes them.',
          enabled: hasFolder && !following,
          run: show('folder'),
        },
      }),
      'save-version': {
        title: 'Save version…',
        about: 'Keeps the project as it is now under a name.',
        enabled: !following,
        run: show('save-version'),
      },
      versions: { title: 'Versions…', enabled: true, run: show('versions') },
      backup: {
        title: 'Back up everything',
        about: 'All projects, their versions and the settings, in one file.',
        enabled: true,
        run: () => void backUp(),
      },
      restore: { title: 'Restore a backup…', enabled: true, run: show('restore') },
      storage: {
        title: 'Storage…',
        about: 'How much room there is, and whether the browser keeps it for good.',
        enabled: true,
        run: show('storage'),
      },
    }
  }, [offer, following, hasFolder])
  useProvideCommands('keeping', commands)
}

function show(dialog: KeepingDialog): () => void {
  return () => useKeeping.getState().show(dialog)
}
