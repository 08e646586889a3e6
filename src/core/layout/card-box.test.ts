import { expect, it } from 'vitest'
import { countedIds, makeObjectType, makeProperty, primitiveShape } from '#core/model'
import { cardBox, footerHeight, headerHeight, rowCentre, rowHeight, rowLimit } from './card-box.ts'

const ids = countedIds()
const typeOf = (names: readonly string[]) =>
  makeObjectType(ids.objectType(), 'Dog', {
    properties: names.map((name) => makeProperty(ids.property(), name, primitiveShape('string'))),
  })
const counted = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

it('is a header, a row a property, and a footer', () => {
  expect(cardBox(typeOf(counted(3))).height).toBe(headerHeight + 3 * rowHeight + footerHeight)
})

it('ends a long card in one row for the rest, unless it is expanded', () => {
  const type = typeOf(counted(rowLimit + 30))
  expect(cardBox(type).height).toBe(headerHeight + (rowLimit + 1) * rowHeight + footerHeight)
  expect(cardBox(type, true).height).toBe(headerHeight + (rowLimit + 31) * rowHeight + footerHeight)
})

it.each([[['a']], [['someRatherLongName']], [['x'.repeat(500)]], [['名前'.repeat(20)]]])(
  'keeps the width of %j between 200 and 360, in steps of 8',
  (names) => {
    const { width } = cardBox(typeOf(names))
    expect(width).toBeGreaterThanOrEqual(200)
    expect(width).toBeLessThanOrEqual(360)
    expect(width % 8).toBe(0)
  },
)

it('puts a hidden row at the row for the rest', () => {
  const type = typeOf(counted(rowLimit + 5))
  const last = type.properties.at(-1)
  const first = type.properties[0]
  if (!last || !first) throw new Error('no rows')
  expect(rowCentre(type, first.id)).toBe(headerHeight + rowHeight / 2)
  expect(rowCentre(type, last.id)).toBe(headerHeight + (rowLimit + 0.5) * rowHeight)
  expect(rowCentre(type, last.id, true)).toBe(headerHeight + (rowLimit + 4.5) * rowHeight)
})
