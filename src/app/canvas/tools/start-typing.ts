import { setCanvas, type Editing } from '../canvas-state.ts'

/**
 * A menu that closes gives the focus back to where it was, in a timer set when it leaves the page; typing can
 * begin only after that.
 */
export function startTyping(editing: Editing): void {
  afterMenu(() => setCanvas({ editing }))
}

/** Does something once no menu is in the page any more. */
export function afterMenu(act: () => void): void {
  if (document.querySelector('[role="menu"]')) requestAnimationFrame(() => afterMenu(act))
  else setTimeout(act)
}
