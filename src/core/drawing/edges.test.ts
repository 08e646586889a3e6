import { expect, it } from 'vitest'
import {
  countedIds,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
  type Container,
  type ValueType,
} from '#core/model'
import { edgesFrom } from './edges.ts'

const ids = countedIds()
const target = ids.objectType()
const shape = (type: ValueType, container: Container = 'none') =>
  normalizeShape({ type, container, optional: false, elementOptional: false })

it.each([
  [shape({ kind: 'link', target }), 'to-one'],
  [shape({ kind: 'link', target }, 'list'), 'to-many'],
  [shape({ kind: 'link', target }, 'dictionary'), 'to-many'],
  [shape({ kind: 'embedded', target }), 'embedded'],
  [shape({ kind: 'embedded', target }, 'set'), 'embedded-many'],
  [shape({ kind: 'inverse', origin: target, property: ids.property() }), 'inverse'],
] as const)('%j is drawn as %s', (given, kind) => {
  const property = makeProperty(ids.property(), 'p', given)
  const type = makeObjectType(ids.objectType(), 'Dog', { properties: [property] })
  expect(edgesFrom(type)).toEqual([{ source: type.id, property: property.id, target, kind }])
})

it('draws nothing for plain values, and remembers what it found', () => {
  const type = makeObjectType(ids.objectType(), 'Dog', {
    properties: [makeProperty(ids.property(), 'name', primitiveShape('string'))],
  })
  expect(edgesFrom(type)).toEqual([])
  expect(edgesFrom(type)).toBe(edgesFrom(type))
})
