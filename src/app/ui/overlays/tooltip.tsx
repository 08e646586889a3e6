import { Tooltip as Radix } from 'radix-ui'
import type { FocusEvent, ReactElement, ReactNode } from 'react'
import { kbd } from '../kbd.ts'
import styles from './tooltip.module.css'

export type TooltipProps = {
  readonly text: string
  /** Keys that do the same, as `mod+z`. */
  readonly keys?: string
  /** One element that takes a ref and the pointer's and the keyboard's events. */
  readonly children: ReactElement
}

/** Says what a control is while it is pointed at or focused. Never the only place where something is said. */
export function Tooltip({ text, keys, children }: TooltipProps): ReactNode {
  return (
    <Radix.Provider delayDuration={450} disableHoverableContent>
      <Radix.Root>
        <Radix.Trigger asChild onFocus={ignoreReturningFocus}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.tooltip} sideOffset={6} collisionPadding={8}>
            {text}
            {keys && <kbd className={styles.keys}>{kbd(keys)}</kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}

/** Focus that comes back from a menu or dialog by the pointer is no wish to read. */
function ignoreReturningFocus(event: FocusEvent): void {
  if (!event.currentTarget.matches(':focus-visible')) event.preventDefault()
}
