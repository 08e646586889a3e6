import type { Session } from '#core/edits'
import type { IDBPTransaction } from 'idb'
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

/** What is on disk, and the stamp under which it was written. */
export type SaveMark = { readonly saved: Saved; readonly stamp: string }

/** Another tab has saved the project since: writing over it would lose that tab's work. */
export class ChangedElsewhereError extends Error {
  override readonly name = 'ChangedElsewhereError'
}

const stores = ['projects', 'objectTypes', 'parts', 'history'] as const

/** All projects, the one edited last first. */
export async function listProjects(): Promise<readonly ProjectSummary[]> {
  const database = await openDatabase()
  const records = await database.getAll('projects')
  return records.sort((a, b) => b.updatedAt - a.updatedAt)
}

/** Writes a new project. Returns its id. */
export async function createProject(name: string, session: Session): Promise<string> {
  const id = crypto.randomUUID()
  await writeProject({ id, name, createdAt: Date.now() }, null, session)
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
  const kept = new Set([...session.history.past, ...session.history.future])
  const saved: Saved = {
    session,
    seqs: new Map(
      [...history].filter(([, entry]) => kept.has(entry)).map(([seq, entry]) => [entry, seq]),
    ),
    nextSeq: Math.max(0, ...history.keys()) + 1,
  }
  return { ref: { id, name: record.name }, session, mark: { saved, stamp: record.stamp } }
}

/**
 * Writes what differs between what is on disk and the next session, all of it or nothing. Every request is made before
 * the first answer, so that it holds while the page is going away. Fails with `ChangedElsewhereError` when the project
 * on disk is not the one the mark was made from.
 */
export async function saveChanges(
  ref: { readonly id: string; readonly name: string },
  mark: SaveMark,
  next: Session,
): Promise<SaveMark> {
  return writeProject(ref, mark, next)
}

type Head = { readonly id: string; readonly name: string; readonly createdAt?: number }

async function writeProject(head: Head, mark: SaveMark | null, next: Session): Promise<SaveMark> {
  const plan = planSave(mark?.saved ?? nothingSaved, next)
  const stamp = crypto.randomUUID()
  const transaction = (await openDatabase()).transaction(stores, 'readwrite')
  const writeHead = async (): Promise<boolean> => {
    const projects = transaction.objectStore('projects')
    const before = await projects.get(head.id)
    if (mark !== null && before?.stamp !== mark.stamp) {
      transaction.abort()
      return false
    }
    const createdAt = before?.createdAt ?? head.createdAt ?? Date.now()
    const { revision, document } = next
    const record = {
      id: head.id,
      name: head.name,
      createdAt,
      updatedAt: Date.now(),
      revision,
      stamp,
    }
    const { past, future } = plan
    await projects.put({ ...record, counts: countsOf(document.model), past, future })
    return true
  }
  const written = writeHead()
  const rest = [...putRecords(transaction, head.id, plan), transaction.done]
  const outcomes = await Promise.allSettled([written, ...rest])
  const [own] = outcomes
  if (own.status === 'fulfilled' && own.value === false)
    throw new ChangedElsewhereError('Another tab has saved this project.')
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
  return { saved: plan.saved, stamp }
}

type Writing = IDBPTransaction<TandemSchema, [...typeof stores], 'readwrite'>

function putRecords(transaction: Writing, id: string, plan: SavePlan): readonly Promise<unknown>[] {
  const objectTypes = transaction.objectStore('objectTypes')
  const parts = transaction.objectStore('parts')
  const history = transaction.objectStore('history')
  return [
    ...plan.putObjectTypes.map((type) => objectTypes.put(type, [id, type.id])),
    ...plan.deleteObjectTypes.map((type) => objectTypes.delete([id, type])),
    ...plan.putParts.map(([name, part]) => parts.put(part, [id, name])),
    ...plan.putHistory.map(([seq, entry]) => history.put(entry, [id, seq])),
    ...plan.deleteHistory.map((seq) => history.delete([id, seq])),
  ]
}

/** Gives a project another name. Keeps its stamp: nothing of its work has changed. */
export async function renameProject(id: string, name: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('projects', 'readwrite')
  const record = await transaction.store.get(id)
  if (record) await transaction.store.put({ ...record, name })
  await transaction.done
}

/** Deletes a project with everything that belongs to it. */
export async function deleteProject(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite')
  await Promise.all([
    transaction.objectStore('projects').delete(id),
    transaction.objectStore('objectTypes').delete(keysOf(id)),
    transaction.objectStore('parts').delete(keysOf(id)),
    transaction.objectStore('history').delete(keysOf(id)),
    transaction.done,
  ])
}

/** Makes a copy of a project under another name. Returns the copy's id; null when there is no such project. */
export async function duplicateProject(id: string, name: string): Promise<string | null> {
  const loaded = await loadProject(id)
  return loaded && createProject(name, loaded.session)
}
