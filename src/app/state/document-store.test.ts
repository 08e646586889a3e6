import { beforeEach, expect, it } from 'vitest'
import { newObjectType, openSession } from '#core/edits'
import { emptyDocument, emptyModel, objectTypesOf } from '#core/model'
import { ids, useDocument } from './document-store.ts'

const namesNow = (): readonly string[] =>
  objectTypesOf(useDocument.getState().session.document.model).map(({ name }) => name)

beforeEach(() => {
  useDocument.getState().open({ id: 'p', name: 'Pets' }, openSession(emptyDocument))
  for (const name of ['Dog', 'Cat', 'Fox']) {
    const objectType = newObjectType(emptyModel, ids, 'object', name)
    const edits = [{ kind: 'addObjectType', objectType }] as const
    useDocument.getState().dispatch({ label: `Add ${name}`, origin: 'canvas', edits })
  }
})

it('goes several steps back and forward, each time in one change', () => {
  let changes = 0
  const stop = useDocument.subscribe(() => (changes += 1))
  useDocument.getState().jump(-2)
  expect(namesNow()).toEqual(['Dog'])
  useDocument.getState().jump(1)
  expect(namesNow()).toEqual(['Dog', 'Cat'])
  expect(changes).toBe(2)
  stop()
})

it('goes no further than the history does', () => {
  useDocument.getState().jump(-9)
  expect(namesNow()).toEqual([])
  useDocument.getState().jump(9)
  expect(namesNow()).toEqual(['Dog', 'Cat', 'Fox'])
})
