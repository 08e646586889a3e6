import { expect, it } from 'vitest'
import { countedIds, makeModel, makeObjectType, type Area, type Rect } from '#core/model'
import { areaAround, cardsOfArea, inReadingOrder, notesOfArea, pulled } from './areas.ts'
import { sceneKeeper } from './scene/scene-keeper.ts'

const ids = countedIds()
const dog = makeObjectType(ids.objectType(), 'Dog')
const cat = makeObjectType(ids.objectType(), 'Cat')
const scene = sceneKeeper()({
  model: makeModel([dog, cat]),
  places: [{ [dog.id]: { x: 0, y: 0 }, [cat.id]: { x: 500, y: 0 } }],
  expanded: new Set(),
})
const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
})
const area = (title: string, at: Rect): Area => ({ ...at, id: ids.area(), title, color: 'blue' })

it('holds the cards whose middle lies in it', () => {
  expect(cardsOfArea(scene, rect(-10, -10, 120, 200))).toEqual([dog.id])
  expect(cardsOfArea(scene, rect(-10, -10, 100, 200))).toEqual([])
  expect(cardsOfArea(scene, rect(-10, -10, 1000, 200))).toEqual([dog.id, cat.id])
})

it('holds the notes whose middle lies in it', () => {
  const note = { ...rect(0, 0, 100, 100), id: ids.note(), text: 'Hello', color: 'yellow' } as const
  expect(notesOfArea([note], rect(0, 0, 60, 60))).toEqual([note])
  expect(notesOfArea([note], rect(0, 0, 40, 40))).toEqual([])
})

it('goes around cards, which then belong to it', () => {
  const around = areaAround(scene.cards.values())
  expect(around).toEqual({ x: -32, y: -72, width: 764, height: 176 })
  expect(cardsOfArea(scene, around ?? rect(0, 0, 0, 0))).toEqual([dog.id, cat.id])
  expect(areaAround([])).toBeNull()
})

it.each([
  [{ x: 1, y: 1 }, rect(0, 0, 220, 210)],
  [{ x: -1, y: 0 }, rect(20, 0, 180, 200)],
  [{ x: 0, y: -1 }, rect(0, 10, 200, 190)],
] as const)('pulled at %j it keeps the other edges', (edges, expected) => {
  const least = { width: 50, height: 50 }
  expect(pulled(rect(0, 0, 200, 200), edges, { x: 20, y: 10 }, least)).toEqual(expected)
})

it('is never pulled smaller than allowed', () => {
  const least = { width: 50, height: 50 }
  expect(pulled(rect(0, 0, 200, 200), { x: -1, y: -1 }, { x: 900, y: 900 }, least)).toEqual(
    rect(150, 150, 50, 50),
  )
})

it('is read in lines', () => {
  const areas = [
    area('below', rect(0, 500, 100, 100)),
    area('right', rect(300, 0, 100, 100)),
    area('left', rect(0, 20, 100, 100)),
  ]
  expect(inReadingOrder(areas).map(({ title }) => title)).toEqual(['left', 'right', 'below'])
})
