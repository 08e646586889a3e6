import {
  makeProperty,
  primitiveShape,
  type Model,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import { keptApart } from './kept-apart.ts'

const dogs = modelOf({ Dog: { _id: 'objectId', age: 'int' }, Person: { _id: 'objectId' } })
const onServer = withFacts(dogs, 'Dog', 'age', { only: 'app-services' })

/** The dogs, with an age of their own on clients. */
function apart(model: Model, shape: PropertyShape): Model {
  const dog = typeNamed(model, 'Dog')
  const age = makeProperty('theirs' as PropertyId, 'age', shape)
  const properties = [...dog.properties, { ...age, only: 'object-model' as const }]
  return { ...model, objectTypes: model.objectTypes.set(dog.id, { ...dog, properties }) }
}

ruleCases(keptApart, {
  fires: {
    'two types': apart(onServer, primitiveShape('string', false)),
    'null on one side alone': apart(onServer, primitiveShape('int', true)),
    'a link and a value': apart(onServer, {
      type: { kind: 'link', target: typeNamed(dogs, 'Person').id },
      container: 'none',
      optional: true,
      elementOptional: false,
    }),
  },
  silent: {
    'two that are alike': apart(onServer, primitiveShape('int', false)),
    'what the server alone has': onServer,
    'what both have': dogs,
  },
})
