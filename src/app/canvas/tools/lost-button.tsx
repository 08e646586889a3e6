import { useStore, type ReactFlowState } from 'reactflow'
import { Button } from '#app/ui'
import styles from '../canvas.module.css'
import { cardsIn } from '#core/drawing'
import type { Scene } from '#core/drawing'
import { useStage } from '../stage/stage.ts'

/** A way back when no card is in view. */
export function LostButton({ scene }: { readonly scene: Scene }) {
  const stage = useStage()
  const lost = useStore((state) => isLost(state, scene))
  if (!lost) return null
  return (
    <div className={styles['lost']}>
      <Button onClick={() => stage.showAll()}>Show all object types</Button>
    </div>
  )
}

function isLost({ transform: [x, y, zoom], width, height }: ReactFlowState, scene: Scene): boolean {
  if (scene.cards.size === 0 || width === 0) return false
  const area = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  return cardsIn(scene, area).length === 0
}
