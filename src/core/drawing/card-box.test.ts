import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
} from '#core/model'
import { cardBox, footerHeight, headerHeight, rowCentre, rowHeight } from './card-box.ts'
import { cardRows, plainFace, rowLimit } from './card-rows.ts'

const ids = countedIds()
const typeOf = (names: readonly string[]) =>
  makeObjectType(ids.objectType(), 'Dog', {
    properties: names.map((name) => makeProperty(ids.property(), name, primitiveShape('string'))),
  })
const nothing = makeModel([])
const expanded = { ...plainFace, expanded: true }
const counted = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

it('is a header, a row a property, and a footer', () => {
  expect(cardBox(typeOf(counted(3)), nothing).height).toBe(
    headerHeight + 3 * rowHeight + footerHeight,
  )
})

it('ends a long card in one row for the rest, unless it is expanded', () => {
  const type = typeOf(counted(rowLimit + 30))
  expect(cardBox(type, nothing).height).toBe(
    headerHeight + (rowLimit + 1) * rowHeight + footerHeight,
  )
  expect(cardBox(type, nothing, expanded).height).toBe(
    headerHeight + (rowLimit + 31) * rowHeight + footerHeight,
  )
})

it.each([[['a']], [['someRatherLongName']], [['x'.repeat(500)]], [['名前'.repeat(20)]]])(
  'keeps the width of %j between 200 and 400, in steps of 8',
  (names) => {
    const { width } = cardBox(typeOf(names), nothing)
    expect(width).toBeGreaterThanOrEqual(200)
    expect(width).toBeLessThanOrEqual(400)
    expect(width % 8).toBe(0)
  },
)

it('puts a hidden row at the row for the rest', () => {
  const type = typeOf(counted(rowLimit + 5))
  const last = type.properties.at(-1)
  const first = type.properties[0]
  if (!last || !first) throw new Error('no rows')
  expect(rowCentre(cardRows(type, nothing), first.id)).toBe(headerHeight + rowHeight / 2)
  expect(rowCentre(cardRows(type, nothing), last.id)).toBe(
    headerHeight + (rowLimit + 0.5) * rowHeight,
  )
  expect(rowCentre(cardRows(type, nothing, expanded), last.id)).toBe(
    headerHeight + (rowLimit + 4.5) * rowHeight,
  )
})

it('has room for the mark of its kind beside its name', () => {
  const named = (kind: 'object' | 'embedded' | 'asymmetric') =>
    cardBox(makeObjectType(ids.objectType(), 'Appointment_Participant', { kind }), nothing).width
  expect(named('embedded')).toBeGreaterThan(named('object'))
  expect(named('asymmetric')).toBeGreaterThan(named('embedded'))
})

it('has room for the name of what a property refers to, and follows it', () => {
  const target = makeObjectType(ids.objectType(), 'Dog')
  const shape = normalizeShape({
    type: { kind: 'link', target: target.id },
    container: 'list',
    optional: false,
    elementOptional: false,
  })
  const property = makeProperty(ids.property(), 'participants', shape)
  const type = makeObjectType(ids.objectType(), 'Visit', { properties: [property] })
  const renamed = { ...target, name: 'Appointment_Participant' }
  expect(cardBox(type, makeModel([type, target])).width).toBe(200)
  expect(cardBox(type, makeModel([type, renamed])).width).toBeGreaterThan(280)
  expect(cardBox(type, makeModel([type, target])).width).toBe(200)
})
