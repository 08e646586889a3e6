import { useState, type ReactNode } from 'react'
import { readTheme, setTheme, themes, type Theme } from '#app/platform'
import { IconButton, Menu, MenuItem, type IconName } from '#app/ui'

const shown: Readonly<Record<Theme, { readonly title: string; readonly icon: IconName }>> = {
  system: { title: 'System', icon: 'monitor' },
  light: { title: 'Light', icon: 'sun' },
  dark: { title: 'Dark', icon: 'moon' },
}

/** Chooses light or dark, or leaves it to the system. */
export function ThemeMenu(): ReactNode {
  const [theme, choose] = useState(readTheme)
  return (
    <Menu align="end" trigger={<IconButton label="Theme" icon={shown[theme].icon} />}>
      {themes.map((name) => (
        <MenuItem
          key={name}
          checked={name === theme}
          icon={shown[name].icon}
          onSelect={() => {
            setTheme(name)
            choose(name)
          }}
        >
          {shown[name].title}
        </MenuItem>
      ))}
    </Menu>
  )
}
