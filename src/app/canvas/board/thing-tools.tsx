import type { ReactNode } from 'react'
import { useStore, type ReactFlowState } from 'reactflow'
import { swatches, type Swatch } from '#core/model'
import styles from './board.module.css'

const zoomOf = (state: ReactFlowState): number => state.transform[2]

type ThingToolsProps = {
  /** What they belong to, as `note` or `area pets`. */
  readonly subject: string
  readonly color: Swatch
  readonly onColor: (color: Swatch) => void
  readonly children: ReactNode
}

/** The colours, and what else can be done with a note or an area, above it and as large at every zoom. */
export function ThingTools({ subject, color, onColor, children }: ThingToolsProps) {
  const zoom = useStore(zoomOf)
  return (
    <div
      className={styles['tools']}
      role="toolbar"
      tabIndex={-1}
      aria-label={`Tools of ${subject}`}
      style={{ scale: 1 / zoom }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {swatches.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['swatch']}
          aria-label={`Colour ${name}`}
          aria-pressed={name === color}
          style={{ background: `var(--swatch-${name}-soft)`, color: `var(--swatch-${name})` }}
          onClick={() => onColor(name)}
        />
      ))}
      <span className={styles['divider']} />
      {children}
    </div>
  )
}
