import { useState } from 'react'
import { readSetting, writeSetting } from '#app/platform'
import { exportFormatIds, type ExportFormatId } from './export-formats.ts'

/** What the export dialog remembers between visits, in this browser. */
export type ExportSettings = { readonly format: ExportFormatId }

const place = 'tandem.export'
const initial: ExportSettings = { format: 'app-services' }

/** The remembered settings and how to change them. */
export function useExportSettings(): readonly [ExportSettings, (settings: ExportSettings) => void] {
  const [settings, set] = useState(() => readSettings(readSetting(place)))
  return [
    settings,
    (next) => {
      set(next)
      writeSetting(place, JSON.stringify(next))
    },
  ]
}

/** Settings from stored text, which may come from another version or be altered. */
export function readSettings(stored: string | null): ExportSettings {
  const value: unknown = parse(stored ?? '')
  if (typeof value !== 'object' || value === null || !('format' in value)) return initial
  return { format: exportFormatIds.find((id) => id === value.format) ?? initial.format }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
