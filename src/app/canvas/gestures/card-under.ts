import type { Point } from '#core/model'
import { useView } from '#app/state'
import { cardAt } from '#core/drawing'
import type { SceneCard } from '#core/drawing'
import type { Stage } from '../stage/stage.ts'

/** The card that is seen at a point in client coordinates: where cards overlap, selected ones lie on top. */
export function cardUnder(stage: Stage, client: Point): SceneCard | null {
  const { objectTypes } = useView.getState().selection
  return cardAt(stage.scene(), stage.toCanvas(client), new Set(objectTypes))
}

export const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => ({
  x: clientX,
  y: clientY,
})
