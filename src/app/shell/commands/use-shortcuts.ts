import { useEffect } from 'react'
import { isTyping } from './is-typing.ts'
import { matchKeys } from './match-keys.ts'
import type { Commands } from './use-commands.ts'

/** Runs commands by their keys. Whatever has the focus comes first; an open dialog keeps all keys to itself. */
export function useShortcuts(commands: Commands): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const command = Object.values(commands).find(({ keys }) =>
        keys?.some((combination) => matchKeys(combination, event)),
      )
      if (!command || document.querySelector('[role="dialog"], [role="menu"]')) return
      if (isTyping(event.target) && !command.whileTyping) return
      event.preventDefault()
      if (command.enabled && !event.repeat) command.run()
      else if (command.enabled && (command.id === 'undo' || command.id === 'redo')) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [commands])
}
