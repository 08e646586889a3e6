import { useId, useState, type ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './feedback.module.css'

export type SectionProps = {
  readonly title: string
  readonly count?: number
  readonly defaultOpen?: boolean
  /** Given, the caller folds it. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled group that folds. */
export function Section({
  title,
  count,
  defaultOpen = true,
  open: given,
  onOpenChange,
  actions,
  children,
}: SectionProps): ReactNode {
  const [own, setOwn] = useState(defaultOpen)
  const open = given ?? own
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOwn(!open)
            onOpenChange?.(!open)
          }}
        >
          <Icon name="chevron-right" size={12} />
          <span id={`${id}-title`}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
        {actions}
      </div>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  )
}
