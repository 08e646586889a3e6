import type { Point } from '#core/model'

export type Following = {
  readonly onMove: (at: Point) => void
  /** Not called when the gesture is given up. */
  readonly onDrop: (at: Point) => void
  /** Called last, however the gesture ends. */
  readonly onEnd: () => void
}

/**
 * Follows the pointer from a press to its release, wherever it goes. Escape, a lost pointer or a
 * window that is left gives the gesture up. Points are client coordinates.
 */
export function followPointer({ onMove, onDrop, onEnd }: Following): void {
  const controller = new AbortController()
  const listen = { signal: controller.signal, capture: true }
  const end = (): void => {
    controller.abort()
    onEnd()
  }
  const at = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY })
  window.addEventListener('pointermove', (event) => onMove(at(event)), listen)
  window.addEventListener(
    'pointerup',
    (event) => {
      onDrop(at(event))
      end()
    },
    listen,
  )
  window.addEventListener('pointercancel', end, listen)
  window.addEventListener('blur', ({ target }) => target === window && end(), listen)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
    listen,
  )
}
