import { expect, it } from 'vitest'
import { type ObjectTypeId, type PropertyId, documentOf } from '#core/model'
import { modelOf } from '#testkit'
import { dispatch } from '../dispatch.ts'
import { openSession } from '../history/history.ts'
import type { Edit } from '../vocabulary.ts'

const model = modelOf({
  Person: { _id: 'uuid', name: 'string', dogs: '<- Dog.owner', home: 'Address' },
  Dog: { _id: 'objectId', name: 'string', owner: 'Person' },
  'embedded Address': { street: 'string?' },
})

const gone = (name: string): Edit => ({
  kind: 'removeObjectType',
  objectType: name as ObjectTypeId,
})
const without = (type: string, name: string): Edit => ({
  kind: 'removeProperty',
  objectType: type as ObjectTypeId,
  property: `${type}.${name}` as PropertyId,
})

function along(...edits: readonly Edit[]): readonly string[] {
  const session = openSession(documentOf(model))
  const done = dispatch(session, { label: 'Step', origin: 'fix', edits })
  expect(done.diagnostics).toEqual([])
  return done.along.map(
    ({ code, message }) => `${code}: ${message.split('.').slice(0, 2).join('.')}`,
  )
}

it.each<[string, readonly Edit[], readonly string[]]>([
  [
    'a property that embeds a deleted type',
    [gone('Address')],
    ['edits/went-along: `Person.home` referred to `Address` and went along'],
  ],
  [
    'a link to a deleted type, which stays as a value of its key',
    [gone('Person')],
    ['edits/became-plain: `Dog.owner` linked to `Person` and is now a plain uuid'],
  ],
  [
    'an inverse relationship over a deleted property',
    [without('Dog', 'owner')],
    ['edits/went-along: `Person.dogs` referred to `Dog` and went along'],
  ],
  ['nothing of what is deleted in the same step', [gone('Person'), gone('Dog')], []],
  ['nothing where nothing refers', [without('Dog', 'name')], []],
])('says what goes along: %s', (_, edits, said) => {
  expect(along(...edits)).toEqual(said)
})
