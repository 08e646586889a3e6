import { Popover as Radix } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
import styles from './popover.module.css'

export type CoachProps = {
  /** Finds the element that it points at, again each time it is placed. */
  readonly target: () => Element | null
  /** What it is about: its accessible name. */
  readonly label: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A note beside an element that leaves the page in use. It does not take the focus; Escape puts it away. */
export function Coach({ target, label, onLeave, children }: CoachProps): ReactNode {
  const anchor = useRef({
    getBoundingClientRect: () =>
      target()?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 2, 0, 0),
  })
  return (
    <Radix.Root open>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          aria-live="polite"
          sideOffset={8}
          collisionPadding={12}
          updatePositionStrategy="always"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={onLeave}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
