import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countedIds,
  indexOf,
  makeModel,
  makeProperty,
  normalizeShape,
  objectTypesOf,
  primitiveShape,
  type KeywordText,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'
import { copyOf, arbitraryModel, arrive } from '#testkit'
import { findApps, readApp, readCollection, writeApp, writeCollection } from './index.ts'

const runs = { numRuns: 100 }

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
        expect(textsOf(after, after.objectTypes.get(type.id)!)).toEqual(textsOf(model, type))
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
      expect(writeApp(copyOf(model))).toEqual(writeApp(model))
    }),
    runs,
  )
})

/** The model as it is once its own texts have been read. */
const spelled = (model: Model): Model => arrive(model, readAll(model))

const shapesOf = (model: Model): unknown =>
  objectTypesOf(model)
    .filter(({ id, kind }) => kind !== 'embedded' || (indexOf(model).uses.get(id) ?? []).length > 0)
    .map(({ name, kind, collection, properties }) => ({
      name,
      kind,
      collection,
      properties: properties.map((property) => ({
        ...property,
        id: null,
        server: null,
        residue: null,
        spelling: null,
        client: null,
      })),
    }))

it('law 3: a patched text says what the changed model says, and stays', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'server' }), arbitraryDice, (model, dice) => {
      const changed = disturb(spelled(model), dice)
      for (const type of rootsOf(changed)) {
        const after = arrive(changed, readBack(changed, type))
        expect(shapesOf(after)).toEqual(shapesOf(changed))
        expect(textsOf(after, after.objectTypes.get(type.id)!)).toEqual(textsOf(changed, type))
      }
    }),
    runs,
  )
})

it('law 3: a change to one type leaves the texts of those that do not use it', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'server' }), fc.nat(), (model, pick) => {
      const before = spelled(model)
      const roots = rootsOf(before)
      const chosen = roots[pick % roots.length]!
      const added = makeProperty(countedIds('x').property(), 'added', primitiveShape('bool'))
      const next = { ...chosen, properties: [...chosen.properties, added] }
      const after = { ...before, objectTypes: before.objectTypes.set(chosen.id, next) }
      const others = roots.filter((type) => type !== chosen)
      for (const type of others) expect(textsOf(after, type)).toEqual(textsOf(before, type))
      expect(textsOf(after, next)).not.toEqual(textsOf(before, chosen))
    }),
    runs,
  )
})

const arbitraryDice = fc.array(fc.nat(6), { minLength: 1, maxLength: 12 })

/** Some properties go, some change their type, some are renamed, new ones take the old names. */
const disturb = (model: Model, dice: readonly number[]): Model => {
  const ids = countedIds('new-')
  let at = 0
  const objectTypes = objectTypesOf(model).map((type) => ({
    ...type,
    properties: type.properties.flatMap((property): Property[] => {
      const die = dice[at++ % dice.length]
      if (property.type.kind !== 'primitive' || property.id === type.primaryKey) return [property]
      const fresh = makeProperty(ids.property(), property.name, primitiveShape('bool', true))
      const plain = { server: { keywords: [], elementKeywords: [] }, residue: {} }
      if (die === 0) return []
      if (die === 1) return [{ ...property, ...plain, ...primitiveShape('double', true) }]
      if (die === 2) return [{ ...property, name: `${property.name}~` }]
      if (die === 3) return [fresh, { ...property, name: `${property.name}~` }]
      if (die === 4) return [{ ...property, ...plain, ...asList(property) }]
      return [property]
    }),
  }))
  return makeModel(objectTypes, { app: model.app })
}

const asList = ({ type }: Property) =>
  normalizeShape({ type, container: 'list', optional: false, elementOptional: false })
