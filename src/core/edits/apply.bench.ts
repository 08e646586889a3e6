import { bench, describe } from 'vitest'
import { type ObjectTypeId, type PropertyId, documentOf } from '#core/model'
import { manyTypes } from '#testkit'
import { applyEdit } from './apply.ts'

describe.each([100, 2000])('%i object types', (count) => {
  const document = documentOf(manyTypes(count))
  const objectType = 'Type10' as ObjectTypeId
  const property = 'Type10.size' as PropertyId

  bench('rename a property', () => {
    applyEdit(document, { kind: 'renameProperty', objectType, property, name: 'length' })
  })

  bench('remove an object type', () => {
    applyEdit(document, { kind: 'removeObjectType', objectType })
  })
})
