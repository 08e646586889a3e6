import { setCanvas, type Editing } from '../canvas-state.ts'

/**
 * A menu that closes gives the focus back to where it was, in a timer set when it leaves the page; typing can
 * begin only after that.
 */
export function startTyping(editing: Editing): void {
  if (document.querySelector('[role="menu"]')) requestAnimationFrame(() => startTyping(editing))
  else setTimeout(() => setCanvas({ editing }))
}
