import { Fragment, type ReactNode } from 'react'
import { MenuBar, MenuBarMenu, MenuItem, MenuSeparator } from '#app/ui'
import type { CommandId } from '../commands/command.ts'
import type { Commands } from '../commands/use-commands.ts'

type MenuPlan = { readonly title: string; readonly groups: readonly (readonly CommandId[])[] }

const menus: readonly MenuPlan[] = [
  {
    title: 'File',
    groups: [
      ['new-project', 'open-file'],
      ['import-files', 'import-folder', 'export'],
      ['save', 'download', 'duplicate-project'],
      ['delete-project'],
      ['all-projects'],
    ],
  },
  { title: 'Edit', groups: [['undo', 'redo'], ['delete', 'select-all'], ['find']] },
  {
    title: 'View',
    groups: [
      ['toggle-outline', 'toggle-inspector', 'toggle-texts', 'toggle-code', 'toggle-problems'],
      ['next-problem', 'previous-problem'],
      ['explain'],
    ],
  },
  { title: 'Help', groups: [['keys']] },
]

/** Every command, by menu. */
export function MainMenu({ commands }: { readonly commands: Commands }): ReactNode {
  return (
    <MenuBar label="Main menu">
      {menus.map(({ title, groups }) => (
        <MenuBarMenu key={title} title={title}>
          {groups.map((group, index) => (
            <Fragment key={group.join(' ')}>
              {index > 0 && <MenuSeparator />}
              {group.map((id) => (
                <CommandItem key={id} commands={commands} id={id} />
              ))}
            </Fragment>
          ))}
        </MenuBarMenu>
      ))}
    </MenuBar>
  )
}

type CommandItemProps = { readonly commands: Commands; readonly id: CommandId }

function CommandItem({ commands, id }: CommandItemProps): ReactNode {
  const { title, keys, enabled, checked, danger, run } = commands[id]
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
