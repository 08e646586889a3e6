import { expect, it } from 'vitest'
import { type ObjectTypeId, type Point, documentOf } from '#core/model'
import { modelOf } from '#testkit'
import { dispatch } from '../dispatch.ts'
import { historyLimit, openSession, redo, undo } from './history.ts'
import type { Session } from './session.ts'
import type { Edit, Transaction } from '../vocabulary.ts'

const dog = 'Dog' as ObjectTypeId
const start = openSession(documentOf(modelOf({ Dog: { _id: 'objectId' } })))

function run(session: Session, edits: readonly Edit[], gesture?: string): Session {
  const step: Transaction = { label: 'Step', origin: 'canvas', edits, ...(gesture && { gesture }) }
  return dispatch(session, step).session
}

const place = (x: number): Edit => {
  const positions: Record<ObjectTypeId, Point> = { [dog]: { x, y: 0 } }
  return { kind: 'placeCards', positions }
}

it('does all of a transaction or nothing of it', () => {
  const rename: Edit = { kind: 'renameObjectType', objectType: dog, name: 'Hound' }
  const refused = dispatch(start, { label: 'Twice', origin: 'fix', edits: [rename, rename] })
  expect(refused.session).toBe(start)
  expect(refused.diagnostics).toMatchObject([{ code: 'edits/no-change', severity: 'info' }])
})

it('makes one step of one gesture', () => {
  const dragged = [1, 2, 3].reduce((session, x) => run(session, [place(x)], 'drag'), start)
  expect(dragged.history.past).toMatchObject([{ edits: [place(3)] }])
  expect(dragged.revision).toBe(3)
  expect(undo(dragged).document).toEqual(start.document)
  expect(redo(undo(dragged)).document).toEqual(dragged.document)
})

it('keeps gestures apart that another step or an undo lies between', () => {
  const apart = run(run(run(start, [place(1)], 'drag'), [place(2)]), [place(3)], 'drag')
  expect(apart.history.past).toHaveLength(3)
  const undone = undo(run(run(start, [place(1)], 'drag'), [place(2)]))
  expect(run(undone, [place(3)], 'drag').history).toMatchObject({ past: [{}, {}], future: [] })
})

it('undoes and redoes a gesture that came back to where it began', () => {
  const still = run(run(run(start, [place(1)]), [place(5)], 'drag'), [place(1)], 'drag')
  expect(redo(undo(still)).document).toEqual(still.document)
})

it('forgets the oldest steps', () => {
  let session = start
  for (let x = 0; x < historyLimit + 5; x += 1) session = run(session, [place(x)])
  expect(session.history.past).toHaveLength(historyLimit)
})

it('drops a history that is not of this document', () => {
  const gone: Edit = { kind: 'removeObjectType', objectType: 'gone' as ObjectTypeId }
  const entry = { label: 'Foreign', origin: 'fix', edits: [gone], inverse: [gone] } as const
  const session = { ...start, history: { past: [entry], future: [] } }
  expect(undo(session)).toMatchObject({
    document: start.document,
    history: { past: [], future: [] },
  })
})
