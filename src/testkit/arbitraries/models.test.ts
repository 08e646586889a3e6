import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexOf, objectTypesOf, primitiveTypes } from '#core/model'
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

it('reaches all that both sides can express', () => {
  const seen = new Set<string>()
  for (const model of fc.sample(arbitraryModel({ side: 'both', asymmetric: true }), 1500)) {
    const { uses } = indexOf(model)
    for (const type of objectTypesOf(model)) {
      seen.add(type.kind)
      const embedding = (uses.get(type.id) ?? []).filter(() => type.kind === 'embedded')
      if (new Set(embedding.map(({ objectType }) => objectType)).size > 1) seen.add('shared')
      for (const { type: value, container, optional } of type.properties) {
        const what = value.kind === 'primitive' ? value.primitive : value.kind
        seen.add(`${what} ${container}${optional ? '?' : ''}`)
        if (value.kind === 'link' && value.target === type.id) seen.add(`self ${container}`)
        if (value.kind === 'embedded' && type.kind === 'embedded') seen.add('nested')
      }
    }
  }
  const free = primitiveTypes.filter((name) => name !== 'mixed')
  const wanted = [
    'object',
    'embedded',
    'asymmetric',
    'shared',
    'nested',
    'mixed none?',
    'link none?',
    'self none',
    'embedded none?',
    'embedded list',
    'embedded dictionary',
    ...free.flatMap((name) => [`${name} none`, `${name} none?`]),
    ...[...primitiveTypes, 'link', 'self'].flatMap((name) =>
      ['list', 'set', 'dictionary'].map((container) => `${name} ${container}`),
    ),
  ]
  expect([...seen].sort()).toEqual(wanted.sort())
})
