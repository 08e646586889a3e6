import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import styles from './popover.module.css'

export type PopoverProps = {
  /** The element that opens it. */
  readonly trigger: ReactElement
  /** What it is about: its accessible name. */
  readonly label: string
  readonly children: ReactNode
}

/** A small window beside the button that opens it. Escape, or a click elsewhere, closes it. */
export function Popover({ trigger, label, children }: PopoverProps): ReactNode {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
