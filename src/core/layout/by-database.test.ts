import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  type ObjectType,
  type ObjectTypeId,
} from '#core/model'
import { groupByDatabase } from './by-database.ts'

const ids = countedIds()
const inDatabase = (name: string, database: string, embeds: readonly ObjectTypeId[] = []) =>
  makeObjectType(ids.objectType(), name, {
    collection: { dataSource: 'atlas', database, name },
    properties: embeds.map((target, index) =>
      makeProperty(
        ids.property(),
        `e${index}`,
        normalizeShape({
          type: { kind: 'embedded', target },
          container: 'none',
          optional: true,
          elementOptional: false,
        }),
      ),
    ),
  })
const embedded = (name: string) => makeObjectType(ids.objectType(), name, { kind: 'embedded' })

const address = embedded('Address')
const money = embedded('Money')
const dog = inDatabase('Dog', 'pets', [address.id, money.id])
const order = inDatabase('Order', 'shop', [money.id])
const local = makeObjectType(ids.objectType(), 'Local')

function membersOf(types: readonly ObjectType[]): Record<string, string[]> {
  const nameOf = new Map(types.map(({ id, name }) => [id as string, name]))
  return Object.fromEntries(
    groupByDatabase(makeModel(types), { x: 0, y: 0 }).map(({ title, positions }) => [
      title,
      Object.keys(positions).map((id) => nameOf.get(id) ?? ''),
    ]),
  )
}

it('puts embedded types with the one database that embeds them, and shared ones apart', () => {
  expect(membersOf([dog, order, address, money, local])).toEqual({
    pets: ['Dog', 'Address'],
    shop: ['Order'],
    'Shared embedded types': ['Money'],
    'No database': ['Local'],
  })
})

it('names the data source where there are several', () => {
  const elsewhere = makeObjectType(ids.objectType(), 'Log', {
    collection: { dataSource: 'archive', database: 'pets', name: 'Log' },
  })
  expect(Object.keys(membersOf([inDatabase('Cat', 'pets'), elsewhere]))).toEqual([
    'atlas/pets',
    'archive/pets',
  ])
})

it('begins at the corner, and no group overlaps another', () => {
  const groups = groupByDatabase(makeModel([dog, order, address, money, local]), { x: 10, y: 20 })
  const rects = groups.map(({ rect }) => rect)
  expect(Math.min(...rects.map(({ x }) => x))).toBe(10)
  expect(Math.min(...rects.map(({ y }) => y))).toBe(20)
  for (const [index, a] of rects.entries())
    for (const b of rects.slice(index + 1))
      expect(
        a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y,
      ).toBe(true)
})
