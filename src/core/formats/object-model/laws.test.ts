import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeProperty,
  objectTypesOf,
  primitiveShape,
  type Model,
  type Property,
} from '#core/model'
import { copyOf, arbitraryModel } from '#testkit'
import { factsOf } from './facts.ts'
import { readObjectModel, readObjectTypes } from './read/read-file.ts'
import { writeObjectModel } from './write/write-file.ts'
import { writeObjectType } from './write/write-type.ts'

const runs = { numRuns: 200 }

const read = (text: string): Model => {
  const { value } = readObjectModel('client.json', text, countedIds('read-'))
  expect(value).not.toBeNull()
  return value!.model
}

/** Everything a client schema says, without ids. */
const meaningOf = (model: Model): unknown =>
  objectTypesOf(model).map((type) => ({
    name: type.name,
    kind: type.kind,
    key: type.properties.find(({ id }) => id === type.primaryKey)?.name,
    residue: type.residue['object-model']?.members ?? [],
    properties: type.properties.flatMap((property) => {
      const facts = factsOf(model, type, property)
      return facts ? [{ ...facts, kind: property.type.kind }] : []
    }),
  }))

/** The meaning with properties sorted: a source text keeps its own order. */
const inAnyOrder = (model: Model): unknown =>
  meaningOf({
    ...model,
    objectTypes: model.objectTypes.map((type) => ({
      ...type,
      properties: [...type.properties].sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  })

it('law 2: what was written says what the model says', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'client' }), (model) => {
      expect(meaningOf(read(writeObjectModel(model)))).toEqual(meaningOf(model))
    }),
    runs,
  )
})

it('law 1, for our own texts: they come back byte for byte', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const text = writeObjectModel(model)
      expect(writeObjectModel(read(text))).toBe(text)
    }),
    runs,
  )
})

it('law 1, for one object type: what is read is written back byte for byte', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      for (const id of model.order) {
        const { text } = writeObjectType(model, id)
        const context = { model, ids: countedIds('read-'), objectType: id }
        const { value } = readObjectTypes('panel', text, context)
        const [only] = value!.model.order
        const type = value!.model.objectTypes.get(only!)!
        const around = { ...model, objectTypes: model.objectTypes.set(type.id, type) }
        expect(writeObjectType(around, type.id).text).toBe(text)
      }
    }),
    runs,
  )
})

/** Some properties go, some change their type, some are renamed, new ones take the old names. */
const disturbed = (model: Model, dice: readonly number[]): Model => {
  const ids = countedIds('new-')
  let at = 0
  const types = objectTypesOf(model).map((type) => ({
    ...type,
    properties: type.properties.flatMap((property): Property[] => {
      const die = dice[at++ % dice.length]
      if (property.type.kind !== 'primitive') return [property]
      const fresh = makeProperty(ids.property(), property.name, primitiveShape('bool', true))
      const free = !('codeName' in property.client)
      if (die === 0 && property.id !== type.primaryKey) return []
      if (die === 1) return [{ ...property, client: {}, ...primitiveShape('double', true) }]
      if (die === 2 && free) return [{ ...property, name: `${property.name}~` }]
      if (die === 3 && free) return [fresh, { ...property, name: `${property.name}~` }]
      return [property]
    }),
  }))
  return makeModel(types, { spelling: model.spelling })
}

it('law 3: a text that was patched says what the changed model says', () => {
  fc.assert(
    fc.property(
      arbitraryModel({ side: 'client' }),
      fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
      (model, dice) => {
        const changed = disturbed(read(writeObjectModel(model)), dice)
        expect(inAnyOrder(read(writeObjectModel(changed)))).toEqual(inAnyOrder(changed))
      },
    ),
    runs,
  )
})

it('law 6: equal models give equal texts', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      expect(writeObjectModel(copyOf(model))).toBe(writeObjectModel(model))
    }),
    runs,
  )
})

it('marks one range for every property that is written, and it names the property', () => {
  fc.assert(
    fc.property(arbitraryModel({ side: 'client' }), (model) => {
      for (const type of objectTypesOf(model)) {
        const marks = writeObjectType(model, type.id).marks()
        const marked = marks.flatMap(({ property }) => property ?? [])
        expect([...marked].sort()).toEqual(type.properties.map(({ id }) => id).sort())
      }
    }),
    runs,
  )
})
