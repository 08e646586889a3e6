import { expect, it } from 'vitest'
import {
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  randomIds,
} from '#core/model'
import { commandEntries, modelEntries } from './entries.ts'
import { hitLimit, search } from './search.ts'

const ids = randomIds()
const property = (name: string, description?: string) => {
  const made = makeProperty(ids.property(), name, primitiveShape('string'))
  if (description === undefined) return made
  const keywords = [{ key: 'description', value: jsonText(description) }]
  return { ...made, server: { ...made.server, keywords } }
}
const dog = makeObjectType(ids.objectType(), 'Dog', {
  properties: [property('name'), property('weight', 'In kilograms')],
})
const doghouse = makeObjectType(ids.objectType(), 'Doghouse', { properties: [property('dog')] })
const run = (): void => undefined
const entries = [
  ...commandEntries([
    { id: 'palette', title: 'Find anything', enabled: true, run },
    { id: 'download', title: 'Download project file', enabled: true, run },
  ]),
  ...modelEntries(makeModel([dog, doghouse])),
]
const textsOf = (query: string, recent: readonly string[] = []): readonly string[] =>
  search(entries, query, recent).hits.map(({ entry }) => entry.text)

it.each([
  ['dog', ['Dog', 'Doghouse.dog', 'Doghouse', 'Dog.name', 'Dog.weight']],
  ['>do', ['Download project file']],
  ['@dog', ['Dog', 'Doghouse']],
  ['.na', ['Dog.name']],
  ['dog.n', ['Dog.name']],
  ['kilograms', ['Dog.weight']],
  ['zebra', []],
])('finds by %s', (query, expected) => {
  expect(textsOf(query)).toEqual(expected)
})

it('shows what was chosen lately first, while nothing is asked', () => {
  expect(textsOf('', [doghouse.id, 'download']).slice(0, 3)).toEqual([
    'Doghouse',
    'Download project file',
    'Dog',
  ])
})

it('shows the best only, and counts all', () => {
  const many = Array.from({ length: 80 }, (_, i) => makeObjectType(ids.objectType(), `Type${i}`))
  const { hits, total } = search(modelEntries(makeModel(many)), 'type', [])
  expect([hits.length, total]).toEqual([hitLimit, 80])
})

it('keeps what it made of an object type', () => {
  const before = modelEntries(makeModel([dog]))
  expect(modelEntries(makeModel([dog, doghouse]))[0]).toBe(before[0])
})
