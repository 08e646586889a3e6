import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countedIds,
  objectTypesOf,
  type KeywordText,
  type Model,
  type ObjectType,
} from '#core/model'
import { arbitraryModel, arrive } from '#testkit'
import { findApps, readApp, readCollection, writeApp, writeCollection } from './index.ts'

const runs = { numRuns: 200 }

const rootsOf = (model: Model): readonly ObjectType[] =>
  objectTypesOf(model).filter(({ kind }) => kind !== 'embedded')

const textsOf = (model: Model, type: ObjectType) => {
  const { schema, relationships } = writeCollection(model, type.id)
  return { schema: schema.text, relationships: relationships?.text ?? null }
}

const readBack = (model: Model, type: ObjectType, texts = textsOf(model, type)) => {
  const { value } = readCollection(texts, {
    model,
    objectType: type.id,
    collection: type.collection!,
    ids: countedIds('read-'),
  })
  expect(value).not.toBeNull()
  return value!
}

const readAll = (model: Model) => {
  const [app] = findApps(writeApp(model))
  return readApp(app!, countedIds('read-')).value
}

/** The model without the marks that texts leave: what was read from where, and the order and layout of keywords. */
const withoutSpelling = (model: Model): unknown =>
  JSON.parse(JSON.stringify(objectTypesOf(model)), (key, value: unknown) => {
    if (key === 'spelling') return {}
    if ((key === 'value' || key === 'node') && typeof value === 'string') return JSON.parse(value)
    return listsOfMembers.has(key) ? [...(value as KeywordText[])].sort(byKey) : value
  })

const listsOfMembers = new Set(['keywords', 'elementKeywords', 'members', 'elementMembers'])
const byKey = (a: KeywordText, b: KeywordText): number => (a.key < b.key ? -1 : 1)

it('law 2: what was written about one collection says nothing new', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'server' }), (model) => {
      for (const type of rootsOf(model))
        expect(withoutSpelling(arrive(model, readBack(model, type)))).toEqual(
          withoutSpelling(model),
        )
    }),
    runs,
  )
})

it('law 2: what was written about a whole app says nothing new', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'server' }), (model) => {
      const after = arrive(model, readAll(model))
      expect(withoutSpelling(after)).toEqual(withoutSpelling(model))
    }),
    runs,
  )
})

it('law 1: our own texts come back byte for byte, alone and in an app', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'server' }), (model) => {
      for (const type of rootsOf(model)) {
        const after = arrive(model, readBack(model, type))
        expect(textsOf(after, after.objectTypes[type.id]!)).toEqual(textsOf(model, type))
      }
      const all = readAll(model).model
      expect(writeApp(all)).toEqual(writeApp(model))
    }),
    runs,
  )
})

it('law 6: equal models give equal files', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      expect(writeApp(structuredClone(model))).toEqual(writeApp(model))
    }),
    runs,
  )
})
