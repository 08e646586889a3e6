import { useEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus in a pane whose focused control went away with what it was about: the pane itself takes it, so that
 * the keyboard goes on from there. For a component that is rendered when that changes.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null)
  const within = useRef(false)
  useEffect(() => {
    const element = pane.current
    const follow = (): void => {
      within.current = element?.contains(document.activeElement) ?? false
    }
    // A control that goes away loses the focus first: whether it went shows only afterwards.
    const leave = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        if (target instanceof Node && target.isConnected) follow()
      })
    }
    element?.addEventListener('focusin', follow)
    element?.addEventListener('focusout', leave)
    return () => {
      element?.removeEventListener('focusin', follow)
      element?.removeEventListener('focusout', leave)
    }
  }, [])
  useEffect(() => {
    if (within.current && document.activeElement === document.body)
      pane.current?.focus({ preventScroll: true })
  })
  return pane
}
