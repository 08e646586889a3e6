import { expect, it } from 'vitest'
import { emptyDocument, type Layout, type ObjectTypeId, type PropertyId } from '#core/model'
import { modelOf } from '#testkit'
import { bendsMovedWith, pullStretch, snapBend } from './bends.ts'
import { makeRoute } from './route.ts'
import { cornersOf, pathOf } from './rounded.ts'
import { rubberPoints } from './rubber.ts'

const step = makeRoute(
  [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 200 },
    { x: 300, y: 200 },
  ],
  1,
  -1,
)
const detour = makeRoute(
  [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 100 },
    { x: 280, y: 100 },
    { x: 280, y: 0 },
    { x: 300, y: 0 },
  ],
  1,
  -1,
)

it('gives a simple line one bend where it is pulled', () => {
  expect(pullStretch(step, [], 1, { x: 160, y: 90 })).toEqual([{ x: 160, y: 90 }])
})

it('keeps the other corners of a line that has many', () => {
  expect(pullStretch(detour, [], 2, { x: 150, y: 140 })).toEqual([
    { x: 20, y: 0 },
    { x: 20, y: 140 },
    { x: 280, y: 140 },
    { x: 280, y: 0 },
  ])
})

it('puts a further bend where it lies along the line', () => {
  const bends = [{ x: 100, y: 50 }]
  expect(pullStretch(step, bends, 2, { x: 200, y: 240 })).toEqual([...bends, { x: 200, y: 240 }])
  expect(pullStretch(step, bends, 0, { x: 50, y: 30 })).toEqual([{ x: 50, y: 30 }, ...bends])
})

it('snaps a bend into line with what is beside it', () => {
  expect(snapBend(step, [{ x: 0, y: 0 }], 0, { x: 150.4, y: 203 })).toEqual({ x: 150, y: 200 })
  expect(snapBend(step, [{ x: 0, y: 0 }], 0, { x: 150, y: 190 })).toEqual({ x: 150, y: 190 })
})

it('takes bends along where both cards go the same way, and leaves them where one stays', () => {
  const model = modelOf({ Dog: { owner: 'Person' }, Person: { name: 'string' } })
  const layout = {
    ...emptyDocument.layout,
    positions: { Dog: { x: 0, y: 0 }, Person: { x: 400, y: 0 } },
    bends: { 'Dog.owner': [{ x: 200, y: 50 }] },
  } as Layout
  const [dog, person] = ['Dog', 'Person'] as ObjectTypeId[]
  const both = { [dog!]: { x: 10, y: 20 }, [person!]: { x: 410, y: 20 } }
  expect(bendsMovedWith(model, layout, both)).toEqual({
    ['Dog.owner' as PropertyId]: [{ x: 210, y: 70 }],
  })
  expect(bendsMovedWith(model, layout, { [dog!]: { x: 10, y: 20 } })).toEqual({})
})

it('rounds corners, less where a stretch is short', () => {
  expect(cornersOf(step.points, 8).map(({ from, to }) => [from.x, to.y])).toEqual([
    [92, 8],
    [100, 200],
  ])
  expect(
    pathOf(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ],
      8,
    ),
  ).toBe('M0,0 L5,0 Q10,0 10,8 L10,30')
})

it.each([
  [{ x: 400, y: 80 }, 200, 300],
  [{ x: -200, y: 80 }, 0, -100],
  [{ x: 150, y: 300 }, 200, 220],
])('draws to %j from the nearer side', (to, from, channel) => {
  const points = rubberPoints({ left: 0, right: 200, y: 10 }, to)
  expect(points.map(({ x }) => x)).toEqual([from, channel, channel, to.x])
})
