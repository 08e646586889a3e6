import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { applyEdits } from '#core/edits'
import { countedIds, documentOf, type Model } from '#core/model'
import { modelOf, propertyNamed, ruleCases, typeNamed, withFacts } from '#testkit'
import { noPrimaryKey, primaryKeyName } from './synced-primary-key.ts'

function keyedBy(model: Model, type: string, key: string | null): Model {
  const owner = typeNamed(model, type)
  const primaryKey = key === null ? null : propertyNamed(model, type, key).id
  return { ...model, objectTypes: model.objectTypes.set(owner.id, { ...owner, primaryKey }) }
}

const named = modelOf({ Dog: { id: 'objectId', name: 'string' } })
const both = modelOf({ Dog: { _id: 'objectId', id: 'string' } })

ruleCases(noPrimaryKey, {
  fires: {
    'a type without a key': named,
    'an asymmetric type without a key': modelOf({ 'asymmetric Reading': { value: 'double' } }),
    'a type whose `_id` is not the key': keyedBy(both, 'Dog', null),
    'a key that no client knows': withFacts(both, 'Dog', '_id', {
      type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
    }),
  },
  silent: {
    'a type with a key': both,
    'a key of another name': keyedBy(named, 'Dog', 'id'),
    'an embedded type': modelOf({ 'embedded Address': { street: 'string' } }),
  },
  core: { mode: 'flexible' },
})

ruleCases(primaryKeyName, {
  fires: {
    'a key stored as `id`': keyedBy(named, 'Dog', 'id'),
    'a key beside an `_id`': keyedBy(both, 'Dog', 'id'),
  },
  silent: {
    'a key stored as `_id` under another name in code': withFacts(both, 'Dog', '_id', {
      client: { codeName: 'key' },
    }),
    'a type without a key': named,
  },
  core: { mode: 'partition' },
})

it('keeps the name in code when the key is stored as `_id`', () => {
  const model = keyedBy(named, 'Dog', 'id')
  const [finding] = checkWith(primaryKeyName, model, 'flexible')
  const edits = finding?.fixes[0]?.edits(model, countedIds()) ?? []
  const mended = applyEdits(documentOf(model), edits)?.model ?? model
  expect(propertyNamed(mended, 'Dog', '_id').client.codeName).toBe('id')
})

it('repairs unasked only what sync leaves no choice about', () => {
  const safe = (model: Model): readonly boolean[] =>
    checkWith(noPrimaryKey, model, 'flexible').flatMap(({ fixes }) => fixes.map((fix) => fix.safe))
  expect(safe(keyedBy(both, 'Dog', null))).toEqual([true])
  expect(safe(named)).toEqual([false])
})
