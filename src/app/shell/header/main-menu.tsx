import { Fragment, type ReactNode } from 'react'
import { useCommandStore, type Command, type CommandId } from '#app/state'
import { MenuBar, MenuBarMenu, MenuItem, MenuSeparator, MenuSub } from '#app/ui'
import { commandsOf, menuPlan, type MenuPlan, type SubmenuPlan } from './menu-plan.ts'

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
    .filter((group) => commandsOf(group).some((id) => commands[id] !== undefined))
    .map((group, index) => (
      <Fragment key={commandsOf(group)[0]}>
        {index > 0 && <MenuSeparator />}
        {group.map((entry) => (
          <Entry key={typeof entry === 'string' ? entry : entry.title} entry={entry} />
        ))}
      </Fragment>
    ))
}

/** A command, or a menu of commands; nothing where none of them is here. */
function Entry({ entry }: { readonly entry: CommandId | SubmenuPlan }): ReactNode {
  const commands = useCommandStore((state) => state.commands)
  if (typeof entry === 'string') {
    const command = commands[entry]
    return command && <CommandItem command={command} />
  }
  const inside = entry.commands.flatMap((id) => commands[id] ?? [])
  if (inside.length === 0) return null
  return (
    <MenuSub title={entry.title}>
      {inside.map((command) => (
        <CommandItem key={command.id} command={command} />
      ))}
    </MenuSub>
  )
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
