import { ContextMenu, DropdownMenu, Menubar } from 'radix-ui'
import { createContext } from 'react'

const parts = {
  dropdown: DropdownMenu,
  context: ContextMenu,
  bar: Menubar,
} as const

/** Which of Radix's menus the items are in: the items are the same, their parts are not. */
export const MenuPartsContext = createContext<MenuParts>(parts.dropdown)

export type MenuParts = Pick<
  typeof DropdownMenu,
  'Item' | 'Separator' | 'Label' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal'
>

export const menuParts: Readonly<Record<keyof typeof parts, MenuParts>> = parts
