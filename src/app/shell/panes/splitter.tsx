import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { classNames } from '#app/ui'
import styles from './splitter.module.css'
import { paneRange, type PaneName, type Panes } from './use-panes.ts'

type SplitterProps = {
  readonly pane: PaneName
  readonly label: string
  /** The side of the splitter on which its pane lies. */
  readonly side: 'left' | 'right' | 'below'
  readonly panes: Panes
}

const step = 16

/** A line between two panes that moves with the pointer and with the arrow keys. */
export function Splitter({ pane, label, side, panes }: SplitterProps): ReactNode {
  const { size } = panes.layout[pane]
  const [least, most] = paneRange[pane]
  const horizontal = side === 'below'
  const growth = side === 'left' ? 1 : -1
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const place = horizontal ? event.clientY : event.clientX
    const line = event.currentTarget
    const onMove = (move: globalThis.PointerEvent): void => {
      const now = horizontal ? move.clientY : move.clientX
      panes.resize(pane, size + growth * (now - place))
    }
    line.addEventListener('pointermove', onMove)
    line.addEventListener(
      'lostpointercapture',
      () => line.removeEventListener('pointermove', onMove),
      {
        once: true,
      },
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const [less, more] = horizontal ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
    const moves = new Map([
      [less, size - growth * step],
      [more, size + growth * step],
      ['Home', least],
      ['End', most],
    ])
    const next = moves.get(event.key)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    panes.resize(pane, next)
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={horizontal ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={classNames(styles.splitter, horizontal ? styles.horizontal : styles.vertical)}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
