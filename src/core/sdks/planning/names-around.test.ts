import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { documentOf } from '#core/model'
import { modelOf, propertyNamed, typeNamed } from '#testkit'
import { sdkOf } from '../registry.ts'
import { planModel } from './plan-model.ts'

it('an inverse relationship follows the name that a primary key must have', () => {
  const model = modelOf({
    Dog: { owner: 'Person' },
    Person: { dogs: '<- Dog.owner' },
  })
  const node = sdkOf('node')
  const dog = typeNamed(model, 'Dog')
  const owner = propertyNamed(model, 'Dog', 'owner')
  const named = applyEdits(documentOf(model), [
    {
      kind: 'setPropertyClient',
      objectType: dog.id,
      property: owner.id,
      client: { codeName: 'master' },
    },
  ])
  const keyed =
    named && applyEdits(named, [{ kind: 'setPrimaryKey', objectType: dog.id, property: owner.id }])
  const invertedIn = (document: typeof named) =>
    document &&
    planModel(document.model, node, node.options.defaults).classes.flatMap(({ properties }) =>
      properties.flatMap(({ value }) => (value.kind === 'inverse' ? [value.property] : [])),
    )
  expect(invertedIn(named)).toEqual(['master'])
  expect(invertedIn(keyed)).toEqual(['owner'])
})
