import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { HistoryEntry } from '#core/edits'
import type { ObjectType, ObjectTypeId } from '#core/model'
import type { Link } from '../disk/link.ts'
import type { Version } from '../versions/version.ts'
import type { Part, PartName, ProjectRecord } from './records.ts'

/** Everything that is kept of all projects. Parts of one project lie under keys that begin with its id. */
export type TandemSchema = DBSchema & {
  projects: { key: string; value: ProjectRecord }
  objectTypes: { key: [project: string, objectType: ObjectTypeId]; value: ObjectType }
  parts: { key: [project: string, part: PartName]; value: Part }
  history: { key: [project: string, seq: number]; value: HistoryEntry }
  versions: { key: [project: string, version: string]; value: Version }
  /** The project file of each version, packed with gzip. */
  versionTexts: { key: [project: string, version: string]; value: Uint8Array<ArrayBuffer> }
  /** What of a project lies on the disk of this computer. */
  links: { key: string; value: Link }
}

export type Database = IDBPDatabase<TandemSchema>

const databaseName = 'tandem'

/** 2: versions, and what lies on disk. */
const databaseVersion = 2

let opening: Promise<Database> | null = null

/** The database, opened once. A failure is not kept: the next call tries again. */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function open(): Promise<Database> {
  const database = await openDB<TandemSchema>(databaseName, databaseVersion, {
    upgrade: (db, before) => {
      if (before < 1) {
        db.createObjectStore('projects', { keyPath: 'id' })
        db.createObjectStore('objectTypes')
        db.createObjectStore('parts')
        db.createObjectStore('history')
      }
      if (before < 2) {
        db.createObjectStore('versions')
        db.createObjectStore('versionTexts')
        db.createObjectStore('links', { keyPath: 'project' })
      }
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = null
    },
    terminated: () => {
      opening = null
    },
  })
  return database
}

/** The keys of one project in a store whose keys begin with its id. */
export function keysOf(project: string): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, []])
}
