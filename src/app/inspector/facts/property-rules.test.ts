import { expect, it } from 'vitest'
import { primitiveShape, type Container, type PrimitiveType } from '#core/model'
import { canCount, isNeverRequired, withFacts } from './property-rules.ts'

const shape = (primitive: PrimitiveType, container: Container = 'none') => ({
  ...primitiveShape(primitive),
  container,
})

it('lets only a single int count', () => {
  expect(canCount(shape('int'))).toBe(true)
  expect(canCount(shape('int', 'list'))).toBe(false)
  expect(canCount(shape('double'))).toBe(false)
})

it('knows what the server never requires', () => {
  expect(isNeverRequired(shape('mixed'))).toBe(true)
  expect(isNeverRequired(shape('int', 'set'))).toBe(true)
  expect(isNeverRequired(shape('int'))).toBe(false)
})

it('replaces facts, and takes those away that are given as undefined', () => {
  expect(withFacts<{ a?: number; b?: number }>({ a: 1, b: 2 }, { a: undefined, b: 3 })).toEqual({
    b: 3,
  })
})
