import { useMemo } from 'react'
import type { Scene } from '#core/drawing'
import { outliers, overlapping } from '#core/layout'
import { useDocument, useProvideCommands, type CommandMap } from '#app/state'
import { Button } from '#app/ui'
import { useCanvas } from '../canvas-state.ts'
import styles from '../canvas.module.css'
import { useStage } from '../stage/stage.ts'
import { gatherCards, separateCards } from './arrange.ts'

/** Says quietly that cards lie on each other or far away, with the way out; and the same as commands. */
export function Rescue({ scene }: { readonly scene: Scene }) {
  const stage = useStage()
  const following = useDocument((state) => state.following)
  const busy = useCanvas((state) => state.moving !== null || state.layoutRun !== null)
  const { touching, far } = useMemo(() => {
    const cards = busy || following ? [] : [...scene.cards.values()]
    return { touching: overlapping(cards).length, far: outliers(cards).flat().length }
  }, [scene, busy, following])
  const commands = useMemo<CommandMap>(
    () => ({
      separate: {
        title: 'Separate overlapping cards',
        enabled: touching > 0,
        run: () => separateCards(stage),
      },
      gather: {
        title: 'Bring far cards back',
        enabled: far > 0,
        run: () => gatherCards(stage),
      },
    }),
    [stage, touching, far],
  )
  useProvideCommands('rescue', commands)
  if (touching === 0 && far === 0) return null
  return (
    <div className={styles['rescue']}>
      {touching > 0 && (
        <p>
          {touching} cards overlap <Button onClick={() => separateCards(stage)}>Separate</Button>
        </p>
      )}
      {far > 0 && (
        <p>
          {far === 1 ? '1 card lies' : `${far} cards lie`} far away{' '}
          <Button onClick={() => gatherCards(stage)}>Bring back</Button>
        </p>
      )}
    </div>
  )
}
