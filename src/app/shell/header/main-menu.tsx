import { Fragment, type ReactNode } from 'react'
import { useCommandStore, type Command } from '#app/state'
import { MenuBar, MenuBarMenu, MenuItem, MenuSeparator } from '#app/ui'
import { menuPlan, type MenuPlan } from './menu-plan.ts'

/** Every command, by menu. One that nobody provides now is left out. */
export function MainMenu(): ReactNode {
  return (
    <MenuBar label="Main menu">
      {menuPlan.map(({ title, groups }) => (
        <MenuBarMenu key={title} title={title}>
          <CommandItems groups={groups} />
        </MenuBarMenu>
      ))}
    </MenuBar>
  )
}

/** Commands as the items of a menu, in groups that lines divide. */
export function CommandItems({ groups }: Pick<MenuPlan, 'groups'>): ReactNode {
  const commands = useCommandStore((state) => state.commands)
  return groups
    .map((group) => group.flatMap((id) => commands[id] ?? []))
    .filter((group) => group.length > 0)
    .map((group, index) => (
      <Fragment key={group[0]?.id}>
        {index > 0 && <MenuSeparator />}
        {group.map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
      </Fragment>
    ))
}

function CommandItem({ command }: { readonly command: Command }): ReactNode {
  const { title, keys, enabled, checked, danger, run } = command
  return (
    <MenuItem
      onSelect={run}
      disabled={!enabled}
      {...(keys?.[0] === undefined ? {} : { shortcut: keys[0] })}
      {...(checked === undefined ? {} : { checked })}
      {...(danger === undefined ? {} : { danger })}
    >
      {title}
    </MenuItem>
  )
}
