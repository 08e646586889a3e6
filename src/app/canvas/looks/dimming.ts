import { writeSetting } from '#app/platform'
import { dimmingKey, getCanvas, setCanvas } from '../canvas-state.ts'

/** Makes a selection dim the cards that do not belong to it, or not. Remembered in this browser. */
export function toggleDimming(): void {
  const dims = !getCanvas().dims
  writeSetting(dimmingKey, dims ? 'on' : 'off')
  setCanvas({ dims })
}
