import type { Version } from '../versions/version.ts'

/** The version of the backup's own shape. */
export const manifestVersion = 1

/** The name of the file that says what a backup holds. */
export const manifestName = 'manifest.json'

/** A project in a backup: who it is, and where in the archive its texts lie. */
export type BackedUp = {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly versions: readonly (Omit<Version, 'project'> & { readonly file: string })[]
}

export type Manifest = {
  readonly 'tandem-backup': number
  /** Milliseconds since 1970. */
  readonly made: number
  readonly projects: readonly BackedUp[]
  readonly settings: Readonly<Record<string, string>>
}

/** What a text says as a manifest, or why it is none. */
export type ManifestRead = { readonly manifest: Manifest } | { readonly problem: string }

/** Reads a manifest. Trusts nothing: it may be of another program, of a newer version, or altered. */
export function readManifest(text: string): ManifestRead {
  const json = parse(text)
  if (!isRecord(json) || !('tandem-backup' in json))
    return { problem: 'It is no backup of Tandem: its manifest is of something else.' }
  const version = json['tandem-backup']
  if (typeof version === 'number' && version > manifestVersion)
    return { problem: 'It was made by a newer Tandem. Update Tandem, then restore it.' }
  const { made, projects, settings } = json
  const whole =
    version === manifestVersion &&
    typeof made === 'number' &&
    Array.isArray(projects) &&
    projects.every(isBackedUp) &&
    isSettings(settings)
  if (!whole) return { problem: 'Its manifest has been altered. Use another copy.' }
  return { manifest: { 'tandem-backup': version, made, projects, settings } }
}

function isBackedUp(json: unknown): json is BackedUp {
  return (
    isRecord(json) &&
    hasStrings(json, ['id', 'name', 'file']) &&
    /^[\w-]+$/.test(String(json['id'])) &&
    hasNumbers(json, ['createdAt', 'updatedAt']) &&
    Array.isArray(json['versions']) &&
    json['versions'].every(isVersion)
  )
}

function isVersion(json: unknown): boolean {
  if (!isRecord(json) || typeof json['automatic'] !== 'boolean') return false
  const { counts } = json
  return (
    hasStrings(json, ['id', 'name', 'file']) &&
    hasNumbers(json, ['at']) &&
    isRecord(counts) &&
    hasNumbers(counts, ['objectTypes', 'properties'])
  )
}

/** Only Tandem's own settings are taken. */
function isSettings(json: unknown): json is Readonly<Record<string, string>> {
  if (!isRecord(json)) return false
  return Object.entries(json).every(
    ([key, value]) => key.startsWith('tandem.') && typeof value === 'string',
  )
}

type Json = Readonly<Record<string, unknown>>

function hasStrings(json: Json, keys: readonly string[]): boolean {
  return keys.every((key) => typeof json[key] === 'string' && json[key] !== '')
}

function hasNumbers(json: Json, keys: readonly string[]): boolean {
  return keys.every((key) => Number.isFinite(json[key]))
}

function isRecord(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
