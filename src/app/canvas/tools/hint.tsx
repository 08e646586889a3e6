import { useEffect } from 'react'
import { SpokenText } from '#app/ui'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import styles from '../canvas.module.css'

const shownFor = 5000

/** Says why a gesture changed nothing. Goes away by itself, or with the next press. */
export function Hint() {
  const hint = useCanvas((state) => state.hint)
  useEffect(() => {
    if (hint === null) return undefined
    const timer = setTimeout(() => setCanvas({ hint: null }), shownFor)
    return () => clearTimeout(timer)
  }, [hint])
  return (
    <div role="status" className={styles['hint']} hidden={hint === null}>
      {hint !== null && <SpokenText text={hint} />}
    </div>
  )
}
