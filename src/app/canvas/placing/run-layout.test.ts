import { beforeEach, expect, it, vi } from 'vitest'
import { openSession } from '#core/edits'
import { emptyDocument, makeObjectType, type ObjectTypeId, type Point } from '#core/model'
import { ids, useDocument } from '#app/state'
import type { LayoutGraph } from '#workers'
import { resetCanvas } from '../canvas-state.ts'
import { renameObjectType } from '../commands.ts'
import { layOutArrival } from './run-layout.ts'
import type { Stage } from '../stage/stage.ts'

let finish: (positions: ReadonlyMap<string, Point>) => void = () => undefined

vi.mock('#workers', () => ({
  requestLayout: (_: LayoutGraph, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      finish = resolve
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    }),
}))

const stage = { isFitted: () => false } as Stage
const dog = makeObjectType(ids.objectType(), 'Dog')
const document = () => useDocument.getState().session.document
const steps = () => useDocument.getState().session.history.past.length
const at = (x: number): Record<ObjectTypeId, Point> => ({ [dog.id]: { x, y: 0 } })

beforeEach(() => {
  resetCanvas()
  useDocument.getState().open({ id: 'p', name: 'P' }, openSession(emptyDocument))
  useDocument.getState().dispatch({
    label: 'Import pets',
    origin: 'import',
    gesture: 'import 1',
    edits: [
      { kind: 'addObjectType', objectType: dog },
      { kind: 'placeCards', positions: at(0) },
    ],
  })
})

it('is part of the step that brought the cards', async () => {
  const done = layOutArrival(stage)
  finish(new Map([[dog.id, { x: 300, y: 0 }]]))
  await done
  expect(document().layout.positions).toEqual(at(300))
  expect(steps()).toBe(1)
  useDocument.getState().undo()
  expect(document().model.order).toEqual([])
})

it('gives way to whatever the user does in the meantime', async () => {
  const done = layOutArrival(stage)
  renameObjectType(dog.id, 'Hound')
  finish(new Map([[dog.id, { x: 300, y: 0 }]]))
  await done
  expect(document().layout.positions).toEqual(at(0))
  expect(steps()).toBe(2)
})
