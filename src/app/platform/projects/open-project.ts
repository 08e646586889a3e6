import { sameValue, type Session } from '#core/edits'
import type { ObjectType } from '#core/model'
import { useDocument, useSaving, useToasts, type Shared } from '#app/state'
import { closeDisk, openDisk } from '../disk/open-disk.ts'
import { takeSeat, type Seat } from '../tabs/seat.ts'
import { startAutosave, type Autosave } from './autosave.ts'
import { loadProject, type SaveMark } from './project-store.ts'

type Open = { readonly id: string; readonly seat: Seat; autosave: Autosave | null }

let current: Open | null = null
let readings = 0

/**
 * Opens a stored project in this tab: to edit, or, when another tab edits it, to follow. Returns false when there is
 * no such project.
 */
export function openProject(id: string): Promise<boolean> {
  return inTurn(() => open(id))
}

/** Shows what came in a link, once the open project is saved and closed. Keeps it nowhere. */
export function showShared(name: string, session: Session, shared: Shared): Promise<void> {
  return inTurn(async () => {
    await closeFirst()
    useSaving.getState().set('saved')
    useDocument.getState().show(name, session, shared)
  })
}

/** Saves and closes the open project, if there is one. Resolves with false, and keeps it open, when it cannot be saved. */
export function closeProject(): Promise<boolean> {
  return inTurn(close)
}

/** Closes the open project and gives up what is not saved of it. */
export function discardProject(): Promise<void> {
  return inTurn(async () => letGo())
}

const kept =
  'The other tab could not save its work, so it goes on editing. See there what is wrong.'

let turn: Promise<unknown> = Promise.resolve()

/** Opening and closing take turns: each finds a project that is wholly open or closed. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work, work)
  turn = result
  return result
}

async function open(id: string): Promise<boolean> {
  if (current?.id === id) return true
  await closeFirst()
  const seat = await takeSeat(id, {
    onEdit: () => void reload(id),
    onFollow: () => stopEditing(),
    onSaved: () => void reload(id),
    onRenamed: (name) => useDocument.getState().rename(name),
    onKept: () => useToasts.getState().say(kept, 'problem'),
    flush: flushProject,
  })
  current = { id, seat, autosave: null }
  let found = false
  try {
    found = await reload(id)
  } finally {
    if (!found) letGo()
  }
  return found
}

async function closeFirst(): Promise<void> {
  const { project } = useDocument.getState()
  if (!(await close()))
    throw new Error(`“${project?.name ?? ''}” is still open, because it could not be saved.`)
}

/**
 * Reads the project from disk, keeping the identity of what is as it was. Only the newest reading counts. Returns
 * false when there is nothing to read.
 */
async function reload(id: string): Promise<boolean> {
  const reading = ++readings
  const loaded = await loadProject(id)
  if (!loaded || current?.id !== id) return false
  if (reading !== readings) return true
  const following = !current.seat.editing()
  const { project, session: shown } = useDocument.getState()
  const session = project?.id === id ? keepIdentity(shown, loaded.session) : loaded.session
  useDocument.getState().open(loaded.ref, session, following)
  current.autosave?.stop()
  current.autosave = following
    ? null
    : beginEditing(current, { ...loaded.mark, saved: { ...loaded.mark.saved, session } })
  if (!following) await openDisk(id, flushProject)
  return true
}

function beginEditing({ id, seat }: Open, mark: SaveMark): Autosave {
  const { project } = useDocument.getState()
  return startAutosave({
    ref: project ?? { id, name: '' },
    mark,
    alone: () => seat.alone(),
    onSaved: () => seat.announceSaved(),
  })
}

function stopEditing(): void {
  closeDisk()
  current?.autosave?.stop()
  if (current) current.autosave = null
  useDocument.getState().follow(true)
}

/** Puts the open project on disk. Resolves with whether it is there; a failure is shown. */
export async function flushProject(): Promise<boolean> {
  return (await current?.autosave?.flush()) ?? true
}

/** Lets this tab edit a project that another one edits, once that one has saved. */
export function editHere(): void {
  current?.seat.takeOver()
}

async function close(): Promise<boolean> {
  if (!(await flushProject())) return false
  letGo()
  return true
}

function letGo(): void {
  closeDisk()
  current?.autosave?.stop()
  current?.seat.leave()
  current = null
  useDocument.getState().close()
}

/** The session as it was read, with the very object types that are shown already where they have not changed. */
function keepIdentity(shown: Session, read: Session): Session {
  const known = shown.document.model.objectTypes
  const keep = (type: ObjectType): ObjectType => {
    const before = known.get(type.id)
    return before && sameValue(before, type) ? before : type
  }
  const { model } = read.document
  const objectTypes = model.objectTypes.map(keep)
  return { ...read, document: { ...read.document, model: { ...model, objectTypes } } }
}
