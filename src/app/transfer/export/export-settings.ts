import { useState } from 'react'
import { readSetting, writeSetting } from '#app/platform'
import { sdkIds } from '#core/sdks'
import { exportFormatIds, type CodeAnswers, type ExportFormatId } from './export-formats.ts'

/** What the export dialog remembers between visits, in this browser. */
export type ExportSettings = {
  readonly format: ExportFormatId
  readonly code: CodeAnswers
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
  if (!isRecord(value)) return initial
  const format = 'format' in value ? exportFormatIds.find((id) => id === value.format) : undefined
  const code = 'code' in value ? value.code : null
  const answers = sdkIds.flatMap((id) => {
    const texts = textsOf(isRecord(code) ? code[id] : null)
    return texts.length > 0 ? [[id, Object.fromEntries(texts)] as const] : []
  })
  return { format: format ?? initial.format, code: Object.fromEntries(answers) }
}

function textsOf(value: unknown): readonly [string, string][] {
  return isRecord(value)
    ? Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string')
    : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
