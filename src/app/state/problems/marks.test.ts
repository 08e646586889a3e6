import { expect, it } from 'vitest'
import type { Severity } from '#core/diagnostics'
import type { ObjectTypeId, PropertyId } from '#core/model'
import type { Problems } from '#core/workspace'
import { marksOf, noMarks } from './marks.ts'

const dog = 'dog' as ObjectTypeId
const owner = 'owner' as PropertyId

type Said = readonly [severity: Severity, property?: PropertyId]

const found = (...said: readonly Said[]): Pick<Problems, 'byType'> => {
  const problems = said.map(([severity, property]) => ({
    code: 'x/y',
    severity,
    message: '',
    where: { objectType: dog, ...(property ? { property } : {}) },
    fixes: [],
  }))
  return { byType: new Map([[dog, problems]]) }
}

it('counts what an object type has, its properties included', () => {
  const { types } = marksOf(found(['error', owner], ['warning'], ['info']), noMarks)
  expect(types.get(dog)).toEqual({ error: 1, warning: 1 })
})

it('marks a property with the worst it has', () => {
  const both = marksOf(found(['error', owner], ['warning', owner]), noMarks)
  expect(both.properties.get(owner)).toBe('error')
  const turned = marksOf(found(['warning', owner], ['error', owner]), noMarks)
  expect(turned.properties.get(owner)).toBe('error')
})

it('does not mark what is only worth knowing', () => {
  expect(marksOf(found(['info', owner]), noMarks)).toBe(noMarks)
})

it('keeps the identity of marks that say the same', () => {
  const before = marksOf(found(['error', owner]), noMarks)
  expect(marksOf(found(['error', owner], ['info']), before)).toBe(before)
  const after = marksOf(found(['error', owner], ['error']), before)
  expect(after).not.toBe(before)
  expect(after.types.get(dog)).toEqual({ error: 2, warning: 0 })
})
