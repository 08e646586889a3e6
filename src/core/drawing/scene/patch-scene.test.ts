import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatch, openSession, type Edit } from '#core/edits'
import { type Model, type ObjectTypeId, type Point, type PropertyId, documentOf } from '#core/model'
import { arbitraryModel, arbitrarySteps, editFor, modelOf } from '#testkit'
import { sceneKeeper } from './scene-keeper.ts'
import type { Scene, SceneInput } from './scene.ts'

const expanded: ReadonlySet<ObjectTypeId> = new Set()

/** Every third card stands nowhere. */
function placesOf(model: Model): SceneInput['places'] {
  const placed = model.order.filter((_, i) => i % 3 !== 2)
  const at = placed.map((id, i): [ObjectTypeId, Point] => [id, { x: i * 320, y: (i % 2) * 200 }])
  return [null, Object.fromEntries(at)]
}

/** Which way a line takes depends on those that were there before it. */
const withoutWays = ({ cards, edges, model }: Scene) => ({
  cards,
  model,
  edges: [...edges.values()].map((edge) => ({ ...edge, route: null })),
})

it('comes to the same scene as one made from nothing, but for the ways of lines', () => {
  fc.assert(
    fc.property(arbitraryModel(), arbitrarySteps(), (model, steps) => {
      const places = placesOf(model)
      const next = sceneKeeper()
      let session = openSession(documentOf(model))
      for (const [i, step] of steps.entries()) {
        const edit = editFor(session.document, step, `s${i}`)
        if (edit)
          session = dispatch(session, { label: '', origin: 'canvas', edits: [edit] }).session
        const input = { model: session.document.model, places, expanded }
        expect(withoutWays(next(input))).toEqual(withoutWays(sceneKeeper()(input)))
      }
    }),
    { numRuns: 200 },
  )
})

it('leaves alone every card and line that an edit does not concern', () => {
  const model = modelOf({
    Dog: { _id: 'objectId', owner: 'Person', name: 'string' },
    Person: { _id: 'objectId', home: 'City' },
    City: { _id: 'objectId' },
  })
  const input = {
    model,
    places: [{ Dog: { x: 0, y: 0 }, Person: { x: 400, y: 0 }, City: { x: 800, y: 0 } }],
  }
  const next = sceneKeeper()
  const before = next({ ...input, expanded } as SceneInput)
  const rename: Edit = {
    kind: 'renameProperty',
    objectType: 'Dog' as ObjectTypeId,
    property: 'Dog.name' as PropertyId,
    name: 'called',
  }
  const session = openSession(documentOf(model))
  const after = next({
    ...input,
    expanded,
    model: dispatch(session, { label: '', origin: 'canvas', edits: [rename] }).session.document
      .model,
  } as SceneInput)
  const [dog, person] = ['Dog', 'Person'] as ObjectTypeId[]
  expect(after.cards.get(dog!)).not.toBe(before.cards.get(dog!))
  expect(after.cards.get(person!)).toBe(before.cards.get(person!))
  const home = 'Person.home' as PropertyId
  expect(after.edges.get(home)).toBe(before.edges.get(home))
})
