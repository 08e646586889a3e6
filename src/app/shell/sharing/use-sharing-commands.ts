import { useMemo } from 'react'
import { useDocument, useProvideCommands, type CommandMap } from '#app/state'
import { makeCopy } from './make-copy.ts'

/** Provides the commands that share the open model and keep one that was shared. */
export function useSharingCommands(openShare: () => void): void {
  const offersCopy = useDocument(({ shared }) => shared?.offersCopy ?? false)
  const commands = useMemo<CommandMap>(
    () => ({
      share: {
        title: 'Share…',
        about: 'Makes a link that holds the model. Nothing is uploaded.',
        enabled: true,
        run: openShare,
      },
      ...(offersCopy && {
        'make-copy': {
          title: 'Make a copy to edit',
          about: 'Keeps the shared model as a project of this browser.',
          enabled: true,
          run: () => void makeCopy(),
        },
      }),
    }),
    [openShare, offersCopy],
  )
  useProvideCommands('sharing', commands)
}
