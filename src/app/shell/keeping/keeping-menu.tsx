import type { ReactNode } from 'react'
import { useKeeping } from '#app/state'
import { IconButton, Menu, MenuItem, MenuSeparator } from '#app/ui'
import { backUp } from './keeping-actions.ts'

/** Backup, restoring and room, for the page on which no project is open. */
export function KeepingMenu(): ReactNode {
  const show = useKeeping((state) => state.show)
  return (
    <Menu align="end" trigger={<IconButton label="Backup and storage" icon="archive" />}>
      <MenuItem icon="download" onSelect={() => void backUp()}>
        Back up everything
      </MenuItem>
      <MenuItem icon="import" onSelect={() => show('restore')}>
        Restore a backup…
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon="info" onSelect={() => show('storage')}>
        Storage…
      </MenuItem>
    </Menu>
  )
}
