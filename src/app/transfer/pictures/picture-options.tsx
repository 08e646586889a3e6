import type { ReactNode } from 'react'
import { Checkbox, Select } from '#app/ui'
import type { PictureTheme } from '#core/pictures'
import type { PictureId } from '../export/export-formats.ts'
import styles from '../export/export.module.css'
import { pictureScales } from './picture-size.ts'
import { useParts, type PictureSettings } from './picture-settings.ts'

type PictureOptionsProps = {
  readonly picture: PictureId
  readonly settings: PictureSettings
  readonly onChange: (settings: PictureSettings) => void
}

const themes: readonly { readonly value: PictureTheme; readonly label: string }[] = [
  { value: 'both', label: 'As the reader’s system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** What a picture shows, and how. */
export function PictureOptions({ picture, settings, onChange }: PictureOptionsProps): ReactNode {
  const parts = useParts()
  const set = (change: Partial<PictureSettings>): void => onChange({ ...settings, ...change })
  return (
    <div className={styles.options}>
      <Select
        label="What"
        value={settings.what}
        options={parts}
        onChange={(what) => set({ what })}
      />
      <Select
        label="Theme"
        value={settings.theme}
        options={picture === 'svg' ? themes : themes.slice(1)}
        onChange={(theme) => set({ theme })}
      />
      {picture === 'png' && (
        <Select
          label="Scale"
          value={String(settings.scale)}
          options={pictureScales.map((scale) => ({ value: String(scale), label: `${scale}×` }))}
          onChange={(text) => {
            const scale = pictureScales.find((one) => String(one) === text)
            if (scale) set({ scale })
          }}
        />
      )}
      <Checkbox
        label="Background"
        checked={settings.background}
        onChange={(background) => set({ background })}
      />
    </div>
  )
}
