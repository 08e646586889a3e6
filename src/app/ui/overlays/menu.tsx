import { ContextMenu as RadixContext, DropdownMenu as RadixDropdown } from 'radix-ui'
import { useContext, type ReactElement, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import { kbd } from '../kbd.ts'
import { MenuPartsContext, menuParts } from './menu-kind.ts'
import styles from './menu.module.css'

export type MenuProps = {
  /** The element that opens the menu. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly align?: 'start' | 'end'
  /** Where the focus goes when the menu closes; null, or nothing: back to the trigger. */
  readonly returnFocus?: () => HTMLElement | null
}

/** A menu that opens from a button. */
export function Menu({ trigger, children, align = 'start', returnFocus }: MenuProps): ReactNode {
  const onCloseAutoFocus = (event: Event): void => {
    const next = returnFocus?.()
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <MenuPartsContext value={menuParts.dropdown}>
      <RadixDropdown.Root>
        <RadixDropdown.Trigger asChild>{trigger}</RadixDropdown.Trigger>
        <RadixDropdown.Portal>
          <RadixDropdown.Content
            className={styles.menu}
            align={align}
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={onCloseAutoFocus}
          >
            {children}
          </RadixDropdown.Content>
        </RadixDropdown.Portal>
      </RadixDropdown.Root>
    </MenuPartsContext>
  )
}

export type ContextMenuProps = {
  /** The element on which a right click, or the menu key, opens the menu. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly onOpenChange?: (open: boolean) => void
}

/** A menu that opens where the pointer is. */
export function ContextMenu({ trigger, children, onOpenChange }: ContextMenuProps): ReactNode {
  return (
    <MenuPartsContext value={menuParts.context}>
      <RadixContext.Root {...(onOpenChange ? { onOpenChange } : {})}>
        <RadixContext.Trigger asChild>{trigger}</RadixContext.Trigger>
        <RadixContext.Portal>
          <RadixContext.Content className={styles.menu} collisionPadding={8}>
            {children}
          </RadixContext.Content>
        </RadixContext.Portal>
      </RadixContext.Root>
    </MenuPartsContext>
  )
}

export type MenuItemProps = {
  readonly onSelect: () => void
  /** Keys that do the same, as `mod+z`. */
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly danger?: boolean
  readonly icon?: IconName
  /** A colour beside it: a token, as `--swatch-red`. */
  readonly swatch?: string
  /** For items of which one, or some, are in force. */
  readonly checked?: boolean
  readonly children: ReactNode
}

/** One thing to do. */
export function MenuItem(props: MenuItemProps): ReactNode {
  const { onSelect, shortcut, disabled, danger, icon, swatch, checked, children } = props
  const { Item } = useContext(MenuPartsContext)
  const shown = checked === true ? 'check' : icon
  return (
    <Item
      className={classNames(styles.item, danger && styles.danger)}
      disabled={disabled ?? false}
      onSelect={onSelect}
    >
      <span className={styles.mark}>{shown && <Icon name={shown} size={14} />}</span>
      {swatch && <span className={styles.swatch} style={{ background: `var(${swatch})` }} />}
      <span className={styles.text}>{children}</span>
      {checked === true && <span className={styles.spoken}>, in force</span>}
      {shortcut && (
        <span className={styles.keys} aria-hidden="true">
          {kbd(shortcut)}
        </span>
      )}
    </Item>
  )
}

export type MenuSubProps = {
  readonly title: string
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** A menu in a menu; opens beside its item, with the right arrow too. */
export function MenuSub({ title, disabled = false, children }: MenuSubProps): ReactNode {
  const { Sub, SubTrigger, SubContent, Portal } = useContext(MenuPartsContext)
  return (
    <Sub>
      <SubTrigger className={styles.item} disabled={disabled}>
        <span className={styles.mark} />
        <span className={styles.text}>{title}</span>
        <span className={styles.keys}>
          <Icon name="chevron-right" size={12} />
        </span>
      </SubTrigger>
      <Portal>
        <SubContent className={styles.menu} collisionPadding={8}>
          {children}
        </SubContent>
      </Portal>
    </Sub>
  )
}

/** A line between groups of items. */
export function MenuSeparator(): ReactNode {
  const { Separator } = useContext(MenuPartsContext)
  return <Separator className={styles.separator} />
}
