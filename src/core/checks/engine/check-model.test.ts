import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { documentOf, objectTypesOf, profiles, type Document, type Model } from '#core/model'
import {
  arbitraryDocument,
  arbitrarySteps,
  manyTypes,
  modelOf,
  play,
  typeNamed,
  withFiles,
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

/** The document in an app whose configuration and roles speak of what is in it. */
function inSyncedApp(document: Document, type: string): Document {
  const types = objectTypesOf(document.model)
  const fields = types.flatMap(({ properties }) => properties.map(({ name }) => name))
  const few = fields.filter((_, i) => i % 3 === 0)
  const own = types.map(({ name, collection }, i) => [i % 2 ? name : collection?.name, fields])
  const role = { name: 'r', document_filters: { read: Object.fromEntries(few.map((f) => [f, 1])) } }
  const [lone] = few
  const config = {
    type,
    queryable_fields_names: few,
    indexed_queryable_fields_names: few.slice(0, 1),
    collection_queryable_fields_names: Object.fromEntries(own),
    asymmetric_tables: types.map(({ name }) => name),
    partition: { key: lone ?? '_id', type: 'string' },
  }
  const files = {
    'sync/config.json': config,
    [`data_sources/mongodb-atlas/app/${types[0]?.name ?? 'x'}/rules.json`]: { roles: [role] },
  }
  return { ...document, model: withFiles(document.model, files) }
}

it.each(['flexible', 'partition'] as const)(
  'finds after every edit of an app with sync by %s what it would find from scratch',
  (profile) => {
    const found = new Set<string>()
    fc.assert(
      fc.property(arbitraryDocument(), arbitrarySteps(), (document, steps) => {
        const check = openChecker()
        for (const { document: current } of play(inSyncedApp(document, profile), steps)) {
          const checked = told(check(current.model, profile))
          expect(checked).toEqual(told(openChecker()(current.model, profile)))
          const all = [...check(current.model, profile).byType.values()].flat()
          for (const { code } of all) found.add(code)
        }
      }),
      { numRuns: 200 },
    )
    expect([...found].filter((code) => code.startsWith('device-sync/')).length).toBeGreaterThan(2)
  },
)

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
