import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeShape, objectTypesOf, propertyOf, type Model } from '#core/model'
import { arbitraryModel } from './arbitraries.ts'
import type { Side } from './side.ts'

function wellFormed(model: Model): void {
  for (const type of objectTypesOf(model)) {
    const names = type.properties.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    if (type.primaryKey) expect(propertyOf(type, type.primaryKey)).toBeDefined()
    for (const property of type.properties) {
      expect(property).toMatchObject(normalizeShape(property))
      const { type: value } = property
      if (value.kind === 'link') expect(model.objectTypes[value.target]?.kind).toBe('object')
      if (value.kind === 'embedded') expect(model.objectTypes[value.target]?.kind).toBe('embedded')
      if (value.kind !== 'inverse') continue
      const forward = propertyOf(model.objectTypes[value.origin], value.property)
      expect(forward?.type).toMatchObject({ target: type.id })
    }
  }
}

it.each<Side>(['any', 'server', 'client', 'both'])('makes well-formed models: %s', (side) => {
  fc.assert(fc.property(arbitraryModel({ side }), wellFormed))
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
