import { readSetting, writeSetting } from './settings.ts'

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

const key = 'tandem.theme'

/** The theme that was chosen; the system's when none was. */
export function readTheme(): Theme {
  const kept = readSetting(key)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Shows the page in a theme and keeps the choice. */
export function setTheme(theme: Theme): void {
  writeSetting(key, theme)
  showTheme(theme)
}

/** Shows the page in a theme: the tokens follow `data-theme` on the root element. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
