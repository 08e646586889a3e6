import { useStore, type ReactFlowState } from 'reactflow'
import { useCanvas } from '../canvas-state.ts'
import styles from '../canvas.module.css'

const placeOf = ({ transform: [x, y, zoom] }: ReactFlowState): string =>
  `translate(${x} ${y}) scale(${zoom})`

/** What the cards that are dragged are in line with. */
export function GuideLines() {
  const guides = useCanvas((state) => state.guides)
  const place = useStore(placeOf)
  if (guides.length === 0) return null
  return (
    <svg className={styles['guides']} aria-hidden="true" data-testid="guides">
      <g transform={place}>
        {guides.map(({ from, to }, index) => (
          <line key={index} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
      </g>
    </svg>
  )
}
