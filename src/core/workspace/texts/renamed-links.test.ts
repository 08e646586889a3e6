import { expect, it } from 'vitest'
import { dispatch, openSession, undo } from '#core/edits'
import { countedIds, type ObjectTypeId, documentOf } from '#core/model'
import { modelOf, propertyNamed } from '#testkit'
import { readServerTexts } from './read-texts.ts'
import { serverTexts } from './derive-texts.ts'

const model = modelOf({
  Person: { _id: 'uuid', name: 'string' },
  Dog: { _id: 'objectId', name: 'string', owner: 'Person', friends: 'Dog[]', chip: 'Chip' },
  'embedded Chip': { maker: 'Person', code: 'int' },
})
const dog = 'Dog' as ObjectTypeId
const document = documentOf(model)

function typed(change: (schema: string) => string) {
  const texts = serverTexts(model, dog)
  const schema = change(texts?.schema.text ?? '')
  const relationships = texts?.relationships?.text ?? null
  const { transaction } = readServerTexts(
    document,
    dog,
    { schema, relationships },
    countedIds('new-'),
  )
  if (!transaction) throw new Error('nothing was read')
  const before = openSession(document)
  const { session, diagnostics } = dispatch(before, transaction)
  expect(diagnostics).toEqual([])
  expect(undo(session).document).toEqual(document)
  return { schema, after: session.document.model, label: transaction.label }
}

const linksOf = (after: typeof model): Record<string, { source_key: string }> =>
  JSON.parse(serverTexts(after, dog)?.relationships?.text ?? '{}')

it.each([
  ['Dog', 'owner', 'keeper', 'keeper'],
  ['Dog', 'friends', 'pals', 'pals'],
  ['Chip', 'maker', 'vendor', 'chip.vendor'],
])('keeps the relationship of a property renamed in the schema: %s.%s', (type, from, to, path) => {
  const { schema, after } = typed((text) => text.replace(`"${from}"`, `"${to}"`))
  const before = propertyNamed(model, type, from)
  expect(propertyNamed(after, type, to)).toMatchObject({ id: before.id, type: before.type })
  expect(serverTexts(after, dog)?.schema.text).toBe(schema)
  expect(linksOf(after)[path]?.source_key).toBe(path)
})

it('guesses nothing where a plain value of another type takes the place', () => {
  const uuid = /"owner": \{\s*"bsonType": "uuid"/
  const { after } = typed((text) => text.replace(uuid, '"keeper": { "bsonType": "string"'))
  expect(propertyNamed(after, 'Dog', 'keeper').type).toEqual({
    kind: 'primitive',
    primitive: 'string',
  })
})
