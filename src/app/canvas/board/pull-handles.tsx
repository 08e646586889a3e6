import type { PointerEvent } from 'react'
import type { Edges } from '#core/drawing'
import styles from './board.module.css'

const corner: readonly Edges[] = [{ x: 1, y: 1 }]
const around: readonly Edges[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
]

const cursorOf = ({ x, y }: Edges): string => {
  if (x === 0) return 'ns-resize'
  if (y === 0) return 'ew-resize'
  return x === y ? 'nwse-resize' : 'nesw-resize'
}

const sideOf = (edge: -1 | 0 | 1, low: string, high: string): string =>
  edge === 0 ? 'middle' : edge === -1 ? low : high

type PullHandlesProps = {
  readonly at: 'corner' | 'around'
  readonly onPull: (event: PointerEvent<HTMLElement>, edges: Edges) => void
}

/** What a rectangle is resized by with the pointer. */
export function PullHandles({ at, onPull }: PullHandlesProps) {
  return (at === 'corner' ? corner : around).map((edges) => (
    <div
      key={`${edges.x} ${edges.y}`}
      aria-hidden="true"
      className={`nodrag nopan ${styles['handle']}`}
      data-handle={`${sideOf(edges.y, 'top', 'bottom')}-${sideOf(edges.x, 'left', 'right')}`}
      data-x={edges.x}
      data-y={edges.y}
      style={{ cursor: cursorOf(edges) }}
      onPointerDown={(event) => {
        event.stopPropagation()
        onPull(event, edges)
      }}
    />
  ))
}
