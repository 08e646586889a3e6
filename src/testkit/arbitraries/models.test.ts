import fc from 'fast-check'
import { expect, it } from 'vitest'
import { objectTypesOf } from '#core/model'
import { arbitraryModel } from './models.ts'
import type { Side } from './side.ts'
import { flawsOf } from '../laws/well-formed.ts'

it.each<Side>(['any', 'server', 'client', 'both'])('makes well-formed models: %s', (side) => {
  fc.assert(
    fc.property(arbitraryModel({ side }), (model) => {
      expect(flawsOf(model)).toEqual([])
      for (const { properties } of objectTypesOf(model))
        expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length)
    }),
  )
})

it('keeps out what the server cannot say', () => {
  const model = arbitraryModel({ side: 'server' })
  fc.assert(
    fc.property(model, (generated) => {
      for (const type of objectTypesOf(generated)) {
        expect(type.kind).not.toBe('asymmetric')
        expect(type.collection === null).toBe(type.kind === 'embedded')
        for (const property of type.properties) {
          expect(property.client).toEqual({})
          expect(['inverse', 'unresolved']).not.toContain(property.type.kind)
        }
      }
    }),
  )
})

it('reaches every kind of value', () => {
  const kinds = new Set(
    fc
      .sample(arbitraryModel(), 300)
      .flatMap(objectTypesOf)
      .flatMap(({ properties }) => properties.map(({ type }) => type.kind)),
  )
  expect([...kinds].sort()).toEqual(
    ['embedded', 'inverse', 'link', 'primitive', 'serverOnly', 'unresolved'].sort(),
  )
})
