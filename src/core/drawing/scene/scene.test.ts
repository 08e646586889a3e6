import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
  type ObjectTypeId,
  type Point,
} from '#core/model'
import { areaOf, cardAt, cardsIn, edgeAt } from './hit-test.ts'
import { pointOn } from '../routes/route.ts'
import { sceneKeeper } from './scene-keeper.ts'
import type { Scene } from './scene.ts'

const ids = countedIds()
const [dogId, personId, catId] = [ids.objectType(), ids.objectType(), ids.objectType()]
const [owner, parent] = [ids.property(), ids.property()]
const link = (target: ObjectTypeId) =>
  normalizeShape({
    type: { kind: 'link', target },
    container: 'none',
    optional: true,
    elementOptional: false,
  })
const dog = makeObjectType(dogId, 'Dog', {
  properties: [
    makeProperty(owner, 'owner', link(personId)),
    makeProperty(parent, 'parent', link(dogId)),
  ],
})
const person = makeObjectType(personId, 'Person', {
  properties: [makeProperty(ids.property(), 'name', primitiveShape('string'))],
})
const cat = makeObjectType(catId, 'Cat')
const model = makeModel([dog, person, cat])
const places: Readonly<Record<ObjectTypeId, Point>> = {
  [dogId]: { x: 0, y: 0 },
  [personId]: { x: 600, y: 200 },
  [catId]: { x: 20, y: 20 },
}
const none: ReadonlySet<ObjectTypeId> = new Set()
const at = (positions: Readonly<Record<ObjectTypeId, Point>>) => ({
  model,
  expanded: none,
  places: [positions],
})
const scene: Scene = sceneKeeper()(at(places))

it('has a card for each placed type and a line for each relationship', () => {
  expect([...scene.cards.keys()]).toEqual([dogId, personId, catId])
  expect([...scene.edges.keys()]).toEqual([owner, parent])
})

it('leaves out what has no place, and lines to it', () => {
  const partial = sceneKeeper()(at({ [dogId]: { x: 0, y: 0 } }))
  expect([...partial.cards.keys()]).toEqual([dogId])
  expect([...partial.edges.keys()]).toEqual([parent])
})

it('keeps every card and line that a move does not touch', () => {
  const next = sceneKeeper()
  const before = next(at(places))
  const after = next(at({ ...places, [personId]: { x: 700, y: 200 } }))
  expect(after.cards.get(dogId)).toBe(before.cards.get(dogId))
  expect(after.cards.get(personId)).not.toBe(before.cards.get(personId))
  expect(after.edges.get(parent)).toBe(before.edges.get(parent))
  expect(after.edges.get(owner)).not.toBe(before.edges.get(owner))
})

it('draws from the side that faces the target, and a reference to itself as a loop on one side', () => {
  const apart = sceneKeeper()(at({ ...places, [catId]: { x: 0, y: 900 } }))
  const across = apart.edges.get(owner)?.route
  const loop = apart.edges.get(parent)?.route
  expect(across && [across.startSide, across.endSide]).toEqual([1, -1])
  expect(loop && [loop.startSide, loop.endSide]).toEqual([1, 1])
})

it('finds the topmost card: the later one, unless an earlier one is selected', () => {
  expect(cardAt(scene, { x: 30, y: 30 })?.id).toBe(catId)
  expect(cardAt(scene, { x: 30, y: 30 }, new Set([dogId]))?.id).toBe(dogId)
  expect(cardAt(scene, { x: 5000, y: 30 })).toBeNull()
})

it('finds a relationship near its line and not away from it', () => {
  const route = scene.edges.get(owner)?.route
  if (!route) throw new Error('no line')
  const middle = pointOn(route, 0.5)
  expect(edgeAt(scene, middle, 5)?.property).toBe(owner)
  expect(edgeAt(scene, { x: middle.x, y: middle.y + 60 }, 5)).toBeNull()
})

it('finds the cards that touch an area, and the area that holds cards', () => {
  const touched = cardsIn(scene, { x: 500, y: 100, width: 200, height: 200 })
  expect(touched.map(({ id }) => id)).toEqual([personId])
  expect(areaOf(scene.cards.values())).toEqual({ x: 0, y: 0, width: 800, height: 296 })
  expect(areaOf([])).toBeNull()
})
