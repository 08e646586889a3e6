import { expect, it } from 'vitest'
import { dispatch, openSession, redo, undo, type Session, type Transaction } from '#core/edits'
import { countedIds, makeModel, makeObjectType, documentOf } from '#core/model'
import { nothingSaved, planSave, type Saved } from './plan-save.ts'
import { countsOf, sessionOf, type Parts, type StoredProject } from './records.ts'

/** A disk that carries out save plans. */
function openDisk() {
  const types = new Map<string, StoredProject['objectTypes'][number]>()
  const parts = new Map<string, unknown>()
  const history = new Map<number, Session['history']['past'][number]>()
  let record: StoredProject['record'] | null = null
  let saved: Saved = nothingSaved
  return {
    save: (session: Session) => {
      const plan = planSave(saved, session)
      for (const type of plan.putObjectTypes) types.set(type.id, type)
      for (const id of plan.deleteObjectTypes) types.delete(id)
      for (const [name, part] of plan.putParts) parts.set(name, part)
      for (const [seq, entry] of plan.putHistory) history.set(seq, entry)
      for (const seq of plan.deleteHistory) history.delete(seq)
      const { past, future } = plan
      const counts = countsOf(session.document.model)
      const head = { id: 'p', name: 'P', createdAt: 0, updatedAt: 0, stamp: '' }
      record = { ...head, revision: session.revision, counts, past, future }
      saved = plan.saved
      return plan
    },
    load: (): Session | null =>
      record &&
      sessionOf({
        record,
        objectTypes: [...types.values()],
        parts: Object.fromEntries(parts) as Partial<Parts>,
        history,
      }),
    history,
  }
}

const ids = countedIds()
const dog = makeObjectType(ids.objectType(), 'Dog')
const person = makeObjectType(ids.objectType(), 'Person')
const start = openSession(documentOf(makeModel([dog, person])))

function rename(session: Session, name: string): Session {
  const transaction: Transaction = {
    label: `Rename to ${name}`,
    origin: 'inspector',
    edits: [{ kind: 'renameObjectType', objectType: dog.id, name }],
  }
  return dispatch(session, transaction).session
}

it('brings back what was saved, with all that can be undone and redone', () => {
  const disk = openDisk()
  const session = undo(rename(rename(start, 'Hound'), 'Wolf'))
  disk.save(session)
  const loaded = disk.load()
  expect(loaded).toEqual(session)
  expect(loaded && redo(loaded).document.model.objectTypes.get(dog.id)?.name).toBe('Wolf')
})

it('brings back the newest of several saves', () => {
  const disk = openDisk()
  const steps = [start, rename(start, 'Hound')]
  steps.push(undo(rename(start, 'Hound')), rename(rename(start, 'Hound'), 'Wolf'))
  for (const session of steps) {
    disk.save(session)
    expect(disk.load()).toEqual(session)
  }
})

it('writes only the object type that was changed, and one step', () => {
  const disk = openDisk()
  disk.save(start)
  const plan = disk.save(rename(start, 'Hound'))
  expect(plan.putObjectTypes.map(({ name }) => name)).toEqual(['Hound'])
  expect(plan.putHistory.map(([, { label }]) => label)).toEqual(['Rename to Hound'])
  expect(plan.putParts).toEqual([])
})

it('writes nothing for an undo but the object type it brings back', () => {
  const disk = openDisk()
  const renamed = rename(start, 'Hound')
  disk.save(renamed)
  const plan = disk.save(undo(renamed))
  expect(plan.putObjectTypes.map(({ name }) => name)).toEqual(['Dog'])
  expect(plan.putHistory).toEqual([])
  expect(plan.deleteHistory).toEqual([])
})

it('deletes steps that cannot be reached any more', () => {
  const disk = openDisk()
  const undone = undo(rename(start, 'Hound'))
  disk.save(undone)
  expect(disk.history.size).toBe(1)
  disk.save(rename(undone, 'Wolf'))
  expect([...disk.history.values()].map(({ label }) => label)).toEqual(['Rename to Wolf'])
})

it('gives up only the steps behind one that is lost', () => {
  const disk = openDisk()
  disk.save(rename(rename(rename(start, 'A'), 'B'), 'C'))
  disk.history.delete(2)
  expect(disk.load()?.history.past.map(({ label }) => label)).toEqual(['Rename to C'])
})
