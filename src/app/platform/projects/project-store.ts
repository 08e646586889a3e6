import type { Session } from '#core/edits'
import type { IDBPTransaction } from 'idb'
import { announceDeleted, announceName } from '../tabs/seat.ts'
import { keysOf, openDatabase, type TandemSchema } from './database.ts'
import { nothingSaved, planSave, type SavePlan, type Saved } from './plan-save.ts'
import { countsOf, sessionOf, type Parts, type ProjectRecord } from './records.ts'

/** One line of the list of projects. */
export type ProjectSummary = Pick<
  ProjectRecord,
  'id' | 'name' | 'createdAt' | 'updatedAt' | 'counts'
>

/** A project as it was read, with what a later save is compared with. */
export type LoadedProject = {
  readonly ref: { readonly id: string; readonly name: string }
  readonly session: Session
  readonly mark: SaveMark
}

/** What is on disk, the stamp under which it was written, and when the project was made. */
export type SaveMark = {
  readonly saved: Saved
  readonly stamp: string
  readonly createdAt: number
}

/** The project on disk is no longer the one that was read here: writing over it would lose another tab's work. */
export class ChangedElsewhereError extends Error {
  override readonly name = 'ChangedElsewhereError'

  constructor(readonly deleted: boolean) {
    super(deleted ? 'The project was deleted.' : 'Another tab has saved this project.')
  }
}

const stores = ['projects', 'objectTypes', 'parts', 'history'] as const

/** All that goes with a project. */
const everyStore = [...stores, 'versions', 'versionTexts', 'links'] as const

/** All projects, the one edited last first. */
export async function listProjects(): Promise<readonly ProjectSummary[]> {
  const database = await openDatabase()
  const records = await database.getAll('projects')
  return records.sort((a, b) => b.updatedAt - a.updatedAt)
}

/** Writes a new project, under a new id unless one that is free is given. Returns its id. */
export async function createProject(
  name: string,
  session: Session,
  id: string = crypto.randomUUID(),
): Promise<string> {
  const mark = { saved: nothingSaved, stamp: '', createdAt: Date.now() }
  await writeProject({ ref: { id, name }, mark, next: session }, 'at-once')
  return id
}

/** The project with this id; null when there is none. */
export async function loadProject(id: string): Promise<LoadedProject | null> {
  const database = await openDatabase()
  const transaction = database.transaction(stores)
  const range = keysOf(id)
  const [record, objectTypes, partNames, parts, seqs, entries] = await Promise.all([
    transaction.objectStore('projects').get(id),
    transaction.objectStore('objectTypes').getAll(range),
    transaction.objectStore('parts').getAllKeys(range),
    transaction.objectStore('parts').getAll(range),
    transaction.objectStore('history').getAllKeys(range),
    transaction.objectStore('history').getAll(range),
  ])
  if (!record) return null
  const history = new Map(entries.map((entry, index) => [seqs[index]?.[1] ?? 0, entry]))
  const named = Object.fromEntries(partNames.map(([, name], index) => [name, parts[index]]))
  const session = sessionOf({ record, objectTypes, parts: named as Partial<Parts>, history })
  const saved: Saved = {
    session,
    seqs: new Map([...history].map(([seq, entry]) => [entry, seq])),
    nextSeq: Math.max(0, ...history.keys()) + 1,
  }
  const { name, stamp, createdAt } = record
  return { ref: { id, name }, session, mark: { saved, stamp, createdAt } }
}

/** A save: which project, what is on disk of it, and what is to be there. */
export type Save = {
  readonly ref: { readonly id: string; readonly name: string }
  readonly mark: SaveMark
  readonly next: Session
}

/**
 * Writes what differs between what is on disk and the next session, all of it or nothing. Fails with
 * `ChangedElsewhereError` when the project on disk is not the one the mark was made from.
 */
export async function saveChanges(save: Save): Promise<SaveMark> {
  return writeProject(save, 'checked')
}

/**
 * Like `saveChanges`, for a page that is going away: nothing is waited for, so that the browser carries it through
 * without the page. Does not look at what is on disk; only for a tab that has the project to itself.
 */
export async function saveLeaving(save: Save): Promise<SaveMark> {
  return writeProject(save, 'at-once')
}

async function writeProject(
  { ref, mark, next }: Save,
  how: 'checked' | 'at-once',
): Promise<SaveMark> {
  const plan = planSave(mark.saved, next)
  const stamp = crypto.randomUUID()
  const transaction = (await openDatabase()).transaction(stores, 'readwrite')
  const done: Promise<unknown>[] = [transaction.done]
  let refused: ChangedElsewhereError | null = null
  const check = async (): Promise<void> => {
    const before = await transaction.objectStore('projects').get(ref.id)
    if (before?.stamp === mark.stamp) return
    refused = new ChangedElsewhereError(before === undefined)
    transaction.abort()
  }
  try {
    if (how === 'checked') done.push(check())
    const { past, future } = plan
    const { createdAt } = mark
    const head = { ...ref, createdAt, updatedAt: Date.now(), revision: next.revision, stamp }
    const record = { ...head, counts: countsOf(next.document.model), past, future }
    done.push(...putRecords(transaction, record, plan))
    if (how === 'at-once') transaction.commit()
  } catch (error) {
    transaction.abort()
    await Promise.allSettled(done)
    throw error
  }
  const failed = (await Promise.allSettled(done)).find(({ status }) => status === 'rejected')
  if (refused) throw refused
  if (failed?.status === 'rejected') throw failed.reason
  return { saved: plan.saved, stamp, createdAt: mark.createdAt }
}

type Writing = IDBPTransaction<TandemSchema, [...typeof stores], 'readwrite'>

function putRecords(
  transaction: Writing,
  record: ProjectRecord,
  plan: SavePlan,
): readonly Promise<unknown>[] {
  const { id } = record
  const objectTypes = transaction.objectStore('objectTypes')
  const parts = transaction.objectStore('parts')
  const history = transaction.objectStore('history')
  return [
    transaction.objectStore('projects').put(record),
    ...plan.putObjectTypes.map((type) => objectTypes.put(type, [id, type.id])),
    ...plan.deleteObjectTypes.map((type) => objectTypes.delete([id, type])),
    ...plan.putParts.map(([name, part]) => parts.put(part, [id, name])),
    ...plan.putHistory.map(([seq, entry]) => history.put(entry, [id, seq])),
    ...plan.deleteHistory.map((seq) => history.delete([id, seq])),
  ]
}

/** Gives a project another name, in every tab. Keeps its stamp: nothing of its work has changed. */
export async function renameProject(id: string, name: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('projects', 'readwrite')
  const record = await transaction.store.get(id)
  if (record) await transaction.store.put({ ...record, name })
  await transaction.done
  announceName(id, name)
}

/** Deletes a project with everything that belongs to it, for every tab. */
export async function deleteProject(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(everyStore, 'readwrite')
  await Promise.all([
    transaction.objectStore('projects').delete(id),
    transaction.objectStore('versions').delete(keysOf(id)),
    transaction.objectStore('versionTexts').delete(keysOf(id)),
    transaction.objectStore('links').delete(id),
    transaction.objectStore('objectTypes').delete(keysOf(id)),
    transaction.objectStore('parts').delete(keysOf(id)),
    transaction.objectStore('history').delete(keysOf(id)),
    transaction.done,
  ])
  announceDeleted(id)
}

/** Makes a copy of a project under another name. Returns the copy's id; null when there is no such project. */
export async function duplicateProject(id: string, name: string): Promise<string | null> {
  const loaded = await loadProject(id)
  return loaded && createProject(name, loaded.session)
}
