import { beforeEach, expect, it } from 'vitest'
import { openSession } from '#core/edits'
import { documentOf } from '#core/model'
import { openProblems } from '#core/workspace'
import { useDocument, useProblems } from '#app/state'
import { modelOf, propertyNamed, typeNamed, withFacts } from '#testkit'
import { watchProblems } from './watch-problems.ts'

const dogs = withFacts(
  modelOf({ Person: { _id: 'objectId' }, Dog: { _id: 'objectId', owner: 'Person' } }),
  'Dog',
  'owner',
  { server: { required: true, keywords: [], elementKeywords: [] } },
)

/** Work that waits until it is let run. */
function waiting() {
  let work: (() => void) | null = null
  return {
    whenIdle: (next: () => void) => {
      work = next
      return () => {
        work = null
      }
    },
    isWaiting: () => work !== null,
    run: () => {
      const next = work
      work = null
      next?.()
    },
  }
}

const codes = () => useProblems.getState().problems?.told.map(({ code }) => code)

beforeEach(() => {
  useDocument.getState().open({ id: 'p', name: 'Pets' }, openSession(documentOf(dogs)))
})

it('finds nothing before there is time, and then what there is', () => {
  const idle = waiting()
  const stop = watchProblems(openProblems(), idle.whenIdle)
  expect(codes()).toBeUndefined()
  idle.run()
  expect(codes()).toContain('app-services/required-link')
  stop()
})

it('follows an edit, its undoing and the profile', () => {
  const idle = waiting()
  const stop = watchProblems(openProblems(), idle.whenIdle)
  const { dispatch, undo } = useDocument.getState()
  const at = {
    objectType: typeNamed(dogs, 'Dog').id,
    property: propertyNamed(dogs, 'Dog', 'owner').id,
  }
  const server = { keywords: [], elementKeywords: [] }
  idle.run()
  dispatch({
    label: 'Mend',
    origin: 'fix',
    edits: [{ kind: 'setPropertyServer', ...at, server }],
  })
  idle.run()
  expect(codes()).not.toContain('app-services/required-link')
  undo()
  idle.run()
  expect(codes()).toContain('app-services/required-link')
  dispatch({
    label: 'Local',
    origin: 'fix',
    edits: [{ kind: 'setProfile', profile: 'local' }],
  })
  idle.run()
  expect(codes()).not.toContain('app-services/required-link')
  stop()
})

it('does nothing for an edit that only moves cards', () => {
  const idle = waiting()
  const stop = watchProblems(openProblems(), idle.whenIdle)
  idle.run()
  const positions = { [typeNamed(dogs, 'Dog').id]: { x: 1, y: 2 } }
  useDocument
    .getState()
    .dispatch({ label: 'Move', origin: 'canvas', edits: [{ kind: 'placeCards', positions }] })
  expect(idle.isWaiting()).toBe(false)
  stop()
})

it('looks at texts in slices, and tells what is left', () => {
  const many = modelOf(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`Type${at}`, { _id: 'objectId' as const }]),
    ),
  )
  useDocument.getState().open({ id: 'q', name: 'Many' }, openSession(documentOf(many)))
  const idle = waiting()
  let now = 0
  const stop = watchProblems(openProblems(), idle.whenIdle, () => (now += 5))
  const pending = () => useProblems.getState().problems?.pending ?? 0
  idle.run()
  expect(pending()).toBe(40)
  let slices = 0
  while (idle.isWaiting()) {
    idle.run()
    slices += 1
  }
  expect(pending()).toBe(0)
  expect(slices).toBeGreaterThan(10)
  stop()
})

it('forgets everything when it is stopped', () => {
  const idle = waiting()
  const stop = watchProblems(openProblems(), idle.whenIdle)
  idle.run()
  stop()
  expect(useProblems.getState().problems).toBeNull()
  useDocument.getState().undo()
  expect(idle.isWaiting()).toBe(false)
})
