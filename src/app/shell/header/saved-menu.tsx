import { useState, type ReactNode } from 'react'
import { disconnectFile, reloadByItself, reloadsByItself, saveAsIGo } from '#app/platform'
import { useCommandStore, useDisk, type CommandId } from '#app/state'
import { Button, Icon, Menu, MenuItem, MenuSeparator } from '#app/ui'
import styles from './header.module.css'

const offered: readonly CommandId[] = ['save', 'save-as', 'save-version', 'versions', 'storage']

/** Says where the newest work is; opens to what can be decided about it. */
export function SavedMenu({ text }: { readonly text: string }): ReactNode {
  const commands = useCommandStore((state) => state.commands)
  const file = useDisk((state) => state.file)
  return (
    <Menu
      trigger={
        <Button variant="quiet" className={styles.savedMenu}>
          <span className={styles.reason}>{text}</span>
          <Icon name="chevron-down" size={12} />
        </Button>
      }
    >
      {offered.map((id) => {
        const command = commands[id]
        if (!command) return null
        const { title, keys, enabled, run } = command
        return (
          <MenuItem
            key={id}
            onSelect={run}
            disabled={!enabled}
            {...(keys?.[0] === undefined ? {} : { shortcut: keys[0] })}
          >
            {title}
          </MenuItem>
        )
      })}
      {file && <FileItems name={file.name} />}
    </Menu>
  )
}

function FileItems({ name }: { readonly name: string }): ReactNode {
  const asIGo = useDisk((state) => state.asIGo)
  const [reloads, setReloads] = useState(reloadsByItself)
  return (
    <>
      <MenuSeparator />
      <MenuItem checked={asIGo} onSelect={() => void saveAsIGo(!asIGo)}>
        Save to disk as I go
      </MenuItem>
      <MenuItem
        checked={reloads}
        onSelect={() => {
          reloadByItself(!reloads)
          setReloads(!reloads)
        }}
      >
        Reload when it changes outside
      </MenuItem>
      <MenuItem onSelect={() => void disconnectFile()}>Disconnect {name}</MenuItem>
    </>
  )
}
