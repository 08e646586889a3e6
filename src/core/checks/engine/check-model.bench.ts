import { bench, describe } from 'vitest'
import { applyEdits } from '#core/edits'
import { documentOf, type ObjectTypeId, type PropertyId } from '#core/model'
import { manyTypes, queried } from '#testkit'
import { openChecker } from './check-model.ts'

/** After one edit the time is to be about the same beside few object types and beside many. */
describe.each([100, 2000])('%i object types', (count) => {
  const config = { queryable_fields_names: ['_id', 'name', 'part', 'nome'] }
  const model = queried(manyTypes(count), config)
  const objectType = 'Type10' as ObjectTypeId
  const property = 'Type10.size' as PropertyId
  const named = (name: string) =>
    applyEdits(documentOf(model), [{ kind: 'renameProperty', objectType, property, name }])
      ?.model ?? model

  bench('check a model', () => {
    openChecker()(model, 'flexible')
  })

  const check = openChecker()
  check(model, 'flexible')
  let edits = 0

  bench('check it again after an edit', () => {
    edits += 1
    check(named(`size${edits}`), 'flexible')
  })
})
