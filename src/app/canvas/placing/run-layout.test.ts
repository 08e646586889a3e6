import { beforeEach, expect, it, vi } from 'vitest'
import { openSession } from '#core/edits'
import { emptyDocument, makeObjectType, type ObjectTypeId, type Point } from '#core/model'
import { ids, useDocument } from '#app/state'
import type { LayoutGraph } from '#workers'
import { resetCanvas } from '../canvas-state.ts'
import { renameObjectType } from '../commands.ts'
import { layOutArrival, runLayout } from './run-layout.ts'
import type { Stage } from '../stage/stage.ts'

let asked: LayoutGraph | null = null
let finish: (positions: ReadonlyMap<string, Point>) => void = () => undefined

vi.mock('#workers', () => ({
  requestLayout: (graph: LayoutGraph, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      asked = graph
      finish = resolve
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    }),
}))

const stage = {
  isFitted: () => false,
  scene: () => ({
    cards: new Map(
      document().model.order.map((id) => {
        const { x = 0, y = 0 } = document().layout.positions[id] ?? {}
        return [id, { id, x, y, width: 200, height: 120 }]
      }),
    ),
  }),
} as unknown as Stage
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

it('leaves a locked card where it is, and takes the others off it', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const cat = makeObjectType(ids.objectType(), 'Cat')
  useDocument.getState().dispatch({
    label: 'Add Cat',
    origin: 'canvas',
    edits: [
      { kind: 'addObjectType', objectType: cat },
      { kind: 'placeCards', positions: { [cat.id]: { x: 0, y: 0 } } },
      { kind: 'setCardLooks', looks: { [dog.id]: { locked: true } } },
    ],
  })
  const done = runLayout(stage, 'down')
  expect(asked).toMatchObject({ shape: 'down', cards: [{ id: cat.id }] })
  finish(new Map([[cat.id, { x: 0, y: 0 }]]))
  await done
  const { positions } = document().layout
  expect(positions[dog.id]).toEqual({ x: 0, y: 0 })
  expect(Math.abs(positions[cat.id]?.y ?? 0)).toBeGreaterThanOrEqual(120)
  vi.unstubAllGlobals()
})

it('lays out as a grid without asking for help', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  asked = null
  await runLayout(stage, 'grid')
  expect(asked).toBeNull()
  expect(document().layout.positions).toEqual(at(0))
  vi.unstubAllGlobals()
})
