import { useMemo } from 'react'
import { useDocument, useProvideCommands, type CommandMap } from '#app/state'

/** Provides the commands that take a picture of the diagram away. */
export function usePictureCommands(): void {
  const isEmpty = useDocument(({ session }) => session.document.model.order.length === 0)
  const commands = useMemo<CommandMap>(
    () => ({
      'copy-picture': {
        title: 'Copy as picture',
        about: 'Copies what is selected, or the whole diagram, as an image.',
        keys: ['mod+alt+c'],
        enabled: !isEmpty,
        run: () => void import('#app/transfer').then(({ copyDiagram }) => copyDiagram()),
      },
      print: {
        title: 'Print…',
        about: 'Prints the whole diagram, or saves it as a PDF.',
        keys: ['mod+p'],
        whileTyping: true,
        enabled: !isEmpty,
        run: () => void import('#app/transfer').then(({ printDiagram }) => printDiagram()),
      },
    }),
    [isEmpty],
  )
  useProvideCommands('pictures', commands)
}
