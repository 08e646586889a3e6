import { expect, it } from 'vitest'
import { applyEdits, type Edit } from '#core/edits'
import { documentOf, type Model, type PropertyId, type Side } from '#core/model'
import { arrive, modelOf, propertyNamed, typeNamed, withFacts, type Sketch } from '#testkit'

const whole: Sketch = { Dog: { _id: 'objectId', name: 'string', age: 'int' } }
const current = modelOf(whole)

function kept(only: Side, ...names: readonly string[]): Model {
  const dog = typeNamed(current, 'Dog')
  const edits = names.map((name): Edit => ({
    kind: 'setPropertyOnly',
    objectType: dog.id,
    property: propertyNamed(current, 'Dog', name).id,
    only,
  }))
  const document = applyEdits(documentOf(current), edits)
  expect(document).not.toBeNull()
  return document?.model ?? current
}

const said = (speaks: Side, sketch: Sketch) => ({ speaks, model: modelOf(sketch, 'c-') })
const sidesOf = (model: Model) =>
  typeNamed(model, 'Dog').properties.map(({ name, type, only }) => [
    name,
    type.kind === 'primitive' ? type.primitive : type.kind,
    only ?? 'both',
  ])

it('does not miss on one side what is kept on the other', () => {
  const model = kept('app-services', 'age')
  const after = arrive(model, said('object-model', { Dog: { _id: 'objectId', name: 'string' } }))
  expect(sidesOf(after)).toEqual(sidesOf(model))
})

it('has a property on both sides once the other side says the same', () => {
  const after = arrive(kept('app-services', 'age'), said('object-model', whole))
  expect(sidesOf(after)).toEqual([
    ['_id', 'objectId', 'both'],
    ['name', 'string', 'both'],
    ['age', 'int', 'both'],
  ])
  expect(propertyNamed(after, 'Dog', 'age').id).toBe('Dog.age' as PropertyId)
})

it('keeps two properties of one name apart where the sides differ', () => {
  const other = { Dog: { _id: 'objectId', name: 'string', age: 'double?' } }
  const after = arrive(kept('app-services', 'age'), said('object-model', other))
  expect(sidesOf(after)).toEqual([
    ['_id', 'objectId', 'both'],
    ['name', 'string', 'both'],
    ['age', 'int', 'app-services'],
    ['age', 'double', 'object-model'],
  ])
  const again = arrive(after, said('app-services', whole))
  expect(sidesOf(again)).toEqual(sidesOf(after))
})

it('keeps what only the server had of a type that a client begins to speak of', () => {
  const dog = typeNamed(current, 'Dog').id
  const edit = { kind: 'setObjectTypeOnly', objectType: dog, only: 'app-services' } as const
  const { model } = applyEdits(documentOf(current), [edit])!
  const after = arrive(model, said('object-model', { Dog: { _id: 'objectId', name: 'string' } }))
  expect(typeNamed(after, 'Dog').only).toBeUndefined()
  expect(sidesOf(after)).toEqual([
    ['_id', 'objectId', 'both'],
    ['name', 'string', 'both'],
    ['age', 'int', 'app-services'],
  ])
})

it('refuses to have two properties of one name on both sides', () => {
  const other = { Dog: { _id: 'objectId', name: 'string', age: 'double?' } }
  const { objectTypes } = arrive(kept('app-services', 'age'), said('object-model', other))
  const model = { ...current, objectTypes }
  const edit = {
    kind: 'setPropertyOnly',
    objectType: typeNamed(model, 'Dog').id,
    property: propertyNamed(model, 'Dog', 'age').id,
    only: null,
  } as const
  expect(applyEdits(documentOf(model), [edit])).toBeNull()
})

const owned: Sketch = { Dog: { _id: 'objectId', owner: 'Person' }, Person: { _id: 'objectId' } }

/** `Dog.owner` leads to what the server has alone. */
function withServersPerson(only: Partial<{ readonly only: Side }> = {}): Model {
  const model = withFacts(modelOf(owned), 'Dog', 'owner', only)
  const person = typeNamed(model, 'Person')
  const objectTypes = model.objectTypes.set(person.id, { ...person, only: 'app-services' })
  return { ...model, objectTypes }
}

it('has one link to a type of the server’s that a client begins to speak of', () => {
  const after = arrive(withServersPerson(), said('object-model', owned))
  expect(sidesOf(after)).toEqual([
    ['_id', 'objectId', 'both'],
    ['owner', 'link', 'both'],
  ])
})

it.each([
  ['a link of both sides', {}, [['owner', 'link', 'app-services']]],
  ['a link of the client’s', { only: 'object-model' as const }, []],
])('does not bring the server what a client has in place of %s', (_, only, left) => {
  const candidate = said('object-model', { Dog: { _id: 'objectId', owner: 'string?' } })
  const after = arrive(withServersPerson(only), candidate)
  expect(sidesOf(after)).toEqual([
    ['_id', 'objectId', 'both'],
    ...left,
    ['owner', 'string', 'object-model'],
  ])
  expect(arrive(after, candidate)).toEqual(after)
})
