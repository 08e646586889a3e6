import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { documentOf, profiles, type Model } from '#core/model'
import {
  arbitraryDocument,
  arbitrarySteps,
  manyTypes,
  modelOf,
  play,
  typeNamed,
  withoutFixes,
} from '#testkit'
import { openChecker, type Checked } from './check-model.ts'

/** Findings without their repairs, which are functions. */
const told = ({ byType, ofApp }: Checked) => ({
  byType: [...byType]
    .map(([id, found]) => [id, found.map(withoutFixes)])
    .sort(([a], [b]) => String(a).localeCompare(String(b))),
  ofApp: ofApp.map(withoutFixes),
})

it('finds after every edit what it would find from scratch', () => {
  fc.assert(
    fc.property(
      arbitraryDocument(),
      arbitrarySteps(),
      fc.constantFrom(...profiles),
      (document, steps, profile) => {
        const check = openChecker()
        for (const { document: current } of play(document, steps))
          expect(told(check(current.model, profile))).toEqual(
            told(openChecker()(current.model, profile)),
          )
      },
    ),
    { numRuns: 200 },
  )
})

it('looks again only at what an edit concerns', () => {
  const model = manyTypes(100)
  const check = openChecker()
  const before = check(model, 'flexible')
  const type = typeNamed(model, 'Type7')
  const property = type.properties.find(({ name }) => name === 'note')!.id
  const edits = [{ kind: 'renameProperty', objectType: type.id, property, name: 'remark' } as const]
  const after = check(applyEdits(documentOf(model), edits)!.model, 'flexible')
  const again = [...after.byType].filter(([id, found]) => before.byType.get(id) !== found)
  expect(again.map(([id]) => id)).toContain(type.id)
  expect(again.length).toBeLessThanOrEqual(10)
})

it('tells another of two names when they change places', () => {
  const pets = modelOf({ Dog: { _id: 'int' }, Cat: { _id: 'int' } })
  const cat = typeNamed(pets, 'Cat')
  const twice = { ...pets, objectTypes: pets.objectTypes.set(cat.id, { ...cat, name: 'Dog' }) }
  const check = openChecker()
  const second = (model: Model): readonly string[] =>
    [...check(model, 'local').byType]
      .filter(([, found]) => found.some(({ code }) => code === 'realm/repeated-type'))
      .map(([id]) => id)
  expect(second(twice)).toEqual(['Cat'])
  expect(second({ ...twice, order: twice.order.toReversed() })).toEqual(['Dog'])
})
