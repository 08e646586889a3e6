import { bench, describe } from 'vitest'
import { countedIds, emptyModel, makeModel, type ObjectType } from '#core/model'
import { manyTypes, typeNamed } from '#testkit'
import { reconcile } from './reconcile.ts'

describe.each([100, 2000])('%i object types', (count) => {
  const model = manyTypes(count)
  const whole = { speaks: 'object-model', model: manyTypes(count, 'c-') } as const
  const options = { ids: countedIds('new-'), removeMissing: true }
  const type: ObjectType = typeNamed(model, 'Type10')
  const properties = type.properties.map((one) =>
    one.name === 'size' ? { ...one, name: 'length' } : one,
  )
  const one = { speaks: 'object-model', model: makeModel([{ ...type, properties }]) } as const

  bench('one type, a property renamed', () => {
    reconcile(model, one, { ...options, removeMissing: false, scope: [type.id] })
  })

  bench('the whole model, nothing new', () => {
    reconcile(model, whole, options)
  })

  bench('the whole model, all new', () => {
    reconcile(emptyModel, whole, options)
  })
})
