import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedIds, objectTypesOf, type Model } from '#core/model'
import { arbitraryCollectionTexts as collection } from '#testkit'
import { findApps, readApp, readCollection, writeApp, writeCollection } from './index.ts'

const runs = { numRuns: 100 }

it('law 1: any well-formed text of a collection comes back byte for byte', () => {
  const home = { dataSource: 'mongodb-atlas', database: 'app', name: 'a' }
  fc.assert(
    fc.property(collection, (texts) => {
      const model: Model = readApp({ root: '', layout: '20230101', files: [] }, countedIds()).value
        .model
      const context = { model, objectType: null, collection: home, ids: countedIds('r') }
      const read = readCollection(texts, context).value!
      const [root] = objectTypesOf(read.model)
      const written = writeCollection(read.model, root!.id)
      expect(written.schema.text).toBe(texts.schema)
      expect(written.relationships?.text ?? null).toBe(texts.relationships)
    }),
    runs,
  )
})

it('law 1: any app of such texts comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.array(collection, { minLength: 2, maxLength: 3 }), (collections) => {
      const files = collections.flatMap(({ schema: text, relationships: links }, i) => {
        const folder = `data_sources/mongodb-atlas/app/${'abc'[i]}`
        const file = { path: `${folder}/schema.json`, text }
        return links === null
          ? [file]
          : [{ path: `${folder}/relationships.json`, text: links }, file]
      })
      const [app] = findApps(files)
      expect(writeApp(readApp(app!, countedIds()).value.model)).toEqual(files)
    }),
    runs,
  )
})

it('law 1: such texts inside a rules file come back byte for byte', () => {
  fc.assert(
    fc.property(collection, ({ schema: inner, relationships: links }) => {
      const beside = links === null ? '' : `, "relationships":${links}`
      const text = `{ "collection": "a", "schema": ${inner.replace('\uFEFF', '')}${beside}, "database":"app"}`
      const files = [{ path: 'services/mongodb-atlas/rules/app.a.json', text }]
      const [app] = findApps(files)
      expect(writeApp(readApp(app!, countedIds()).value.model)).toEqual(files)
    }),
    runs,
  )
})
