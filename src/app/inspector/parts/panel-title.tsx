import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui'
import styles from '../inspector.module.css'

type Props = {
  readonly title: string
  readonly icon?: IconName
  /** What stands above the title: the way back to the parent. */
  readonly trail?: ReactNode
  readonly tools?: ReactNode
}

/** The head of the inspector: what is selected, and what can be done with it as a whole. */
export function PanelTitle({ title, icon, trail, tools }: Props) {
  return (
    <header className={styles.head}>
      {trail}
      <div className={styles.row}>
        {icon && <Icon name={icon} className={styles[icon]} />}
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.spacer} />
        {tools}
      </div>
    </header>
  )
}
