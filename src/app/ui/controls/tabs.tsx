import type { KeyboardEvent, ReactNode } from 'react'
import styles from './tabs.module.css'

export type Tab<Id extends string> = {
  readonly id: Id
  readonly title: string
  /** A short mark behind the title, such as a count. */
  readonly badge?: string | number
}

export type TabsProps<Id extends string> = {
  readonly value: Id
  readonly onValueChange: (value: Id) => void
  /** What the tabs choose among. */
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  /** The id of the element that shows what was chosen. */
  readonly panelId?: string
}

type Step = (index: number, count: number) => number

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowRight', (index, count) => (index + 1) % count],
  ['ArrowLeft', (index, count) => (index - 1 + count) % count],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
])

/** A row of tabs; what they show is the caller's. One stop of the Tab key, arrows choose. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactNode {
  const { value, onValueChange, label, tabs, panelId } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps.get(event.key)
    if (!step) return
    event.preventDefault()
    const index = step(
      tabs.findIndex(({ id }) => id === value),
      tabs.length,
    )
    const next = tabs[index]
    if (!next) return
    onValueChange(next.id)
    const button = event.currentTarget.parentElement?.children[index]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ id, title, badge }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === value}
          aria-controls={panelId}
          tabIndex={id === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onValueChange(id)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.text}>{title}</span>
          {badge !== undefined && <span className={styles.badge}>{badge}</span>}
        </button>
      ))}
    </div>
  )
}
