import { useState } from 'react'
import { readSetting, writeSetting } from '#app/platform'
import { exportFormatIds, type ExportFormatId } from './export-formats.ts'

/** What the export dialog remembers between visits, in this browser. */
export type ExportSettings = {
  readonly format: ExportFormatId
  /** Options of model code, by their ids. */
  readonly code: Readonly<Record<string, string>>
}

const place = 'tandem.export'
const initial: ExportSettings = { format: 'app-services', code: {} }

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
  if (typeof value !== 'object' || value === null) return initial
  const format = 'format' in value ? exportFormatIds.find((id) => id === value.format) : undefined
  const code = 'code' in value && typeof value.code === 'object' ? (value.code ?? {}) : {}
  const texts = Object.entries(code).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { format: format ?? initial.format, code: Object.fromEntries(texts) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
