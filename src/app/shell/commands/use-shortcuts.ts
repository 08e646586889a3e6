import { useEffect } from 'react'
import { useCommandStore, type Command } from '#app/state'
import { isTyping } from '#app/ui'
import { matchKeys } from './match-keys.ts'

/** Runs commands by their keys. Whatever has the focus comes first; an open dialog keeps all keys to itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const { commands } = useCommandStore.getState()
      const command = Object.values(commands).find((each) => isMeant(each, event))
      if (!command || document.querySelector('[role="dialog"], [role="menu"]')) return
      event.preventDefault()
      if (command.enabled && (!event.repeat || command.repeats)) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function isMeant(
  { keys, onCanvas, whileTyping, byBrowser }: Command,
  event: KeyboardEvent,
): boolean {
  const typing = isTyping(event.target)
  const pressed = keys?.find((combination) => matchKeys(combination, event))
  if (byBrowser || pressed === undefined) return false
  if (typing && (!whileTyping || pressed.length === 1)) return false
  return (
    !onCanvas ||
    (event.target instanceof Element && event.target.closest('[data-keys="canvas"]') !== null)
  )
}
