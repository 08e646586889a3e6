import { Menubar } from 'radix-ui'
import type { ReactNode } from 'react'
import { MenuPartsContext, menuParts } from './menu-kind.ts'
import styles from './menu.module.css'

/** A row of menus, as at the top of a desktop application. */
export function MenuBar({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <MenuPartsContext value={menuParts.bar}>
      <Menubar.Root className={styles.bar} aria-label={label}>
        {children}
      </Menubar.Root>
    </MenuPartsContext>
  )
}

/** One menu of a `MenuBar`. */
export function MenuBarMenu({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <Menubar.Menu>
      <Menubar.Trigger className={styles.barItem}>{title}</Menubar.Trigger>
      <Menubar.Portal>
        <Menubar.Content className={styles.menu} sideOffset={4} collisionPadding={8}>
          {children}
        </Menubar.Content>
      </Menubar.Portal>
    </Menubar.Menu>
  )
}
