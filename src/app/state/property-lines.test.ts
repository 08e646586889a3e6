import { expect, it } from 'vitest'
import { makeModel, makeObjectType, randomIds } from '#core/model'
import { parsePropertyLines } from './property-lines.ts'
import { typeText } from './type-text.ts'

const model = makeModel([makeObjectType(randomIds().objectType(), 'Person')])
const read = (text: string) =>
  parsePropertyLines(model, text).read.map(({ name, shape }) => `${name} ${typeText(model, shape)}`)

it.each([
  ['words', 'name string\nage int?', ['name string', 'age int?']],
  ['colons', 'owner: Person\r\n\r\ntags: string[]', ['owner Person', 'tags string[]']],
  ['commas', 'name, string\nage,int?', ['name string', 'age int?']],
  ['members of a schema', '"age": "int?",\n"tags": "string[]"', ['age int?', 'tags string[]']],
  ['cells', 'Name\tType\tRequired\nname\tstring\tno\nage\tint\tyes', ['name string?', 'age int']],
  ['bare names', 'nickname', ['nickname string']],
  ['names with spaces', 'first name\tstring\t', ['first name string']],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('says which lines are no properties, and why', () => {
  expect(parsePropertyLines(model, 'name string\nage Cat\n\tint').unread).toEqual([
    { number: 2, line: 'age Cat', problem: 'No type is called `Cat`.' },
    { number: 3, line: 'int', problem: 'This line has no name. Put one before the type.' },
  ])
})
