import type { ReactNode } from 'react'
import { useDocument } from '#app/state'
import { IconButton, Menu, Tooltip } from '#app/ui'
import { Logo } from '../header/logo.tsx'
import { CommandItems } from '../header/main-menu.tsx'
import { menuPlan } from '../header/menu-plan.ts'
import { SavedState } from '../header/saved-state.tsx'
import { ThemeMenu } from '../header/theme-menu.tsx'
import { goTo } from '../route.ts'
import styles from './compact.module.css'

const commandGroups = menuPlan.map(({ groups }) => groups.flat())

/** The bar at the top of a project in a small window: all menus are one. */
export function CompactHeader(): ReactNode {
  const name = useDocument(({ project }) => project?.name ?? '')
  return (
    <header className={styles.header}>
      <Tooltip text="All projects">
        <button
          type="button"
          className={styles.home}
          aria-label="All projects"
          onClick={() => goTo(null)}
        >
          <Logo size={24} />
        </button>
      </Tooltip>
      <div className={styles.name}>
        <h1>{name}</h1>
        <SavedState />
      </div>
      <ThemeMenu />
      <Menu align="end" trigger={<IconButton label="Menu" icon="more" />}>
        <CommandItems groups={commandGroups} />
      </Menu>
    </header>
  )
}
