import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { applyEdits } from '#core/edits'
import { countedIds, documentOf, jsonText, type Model } from '#core/model'
import { modelOf, propertyNamed, ruleCases, withFacts } from '#testkit'
import { embeddedCycle } from './embedded-cycle.ts'
import { optionalElements } from './optional-elements.ts'
import { serverOnlyRules } from './server-only.ts'
import { unknownType } from './unknown-type.ts'

const dogs = modelOf({ Dog: { _id: 'objectId', it: 'string?' } })
const holding = (node: object): Model =>
  withFacts(dogs, 'Dog', 'it', {
    type: { kind: 'serverOnly', node: jsonText(node), label: 'whatever' },
  })
const rule = (code: string) => {
  const found = serverOnlyRules.find((one) => one.code === code)
  if (!found) throw new Error(`no rule ${code}`)
  return found
}
const string = { bsonType: 'string' }

const nodes: readonly (readonly [code: string, node: object, mended: string | null])[] = [
  ['unsupported-type', { bsonType: 'timestamp' }, null],
  ['unsupported-type', { bsonType: 'array', items: { bsonType: 'regex' } }, null],
  ['unsupported-type', { description: 'anything' }, 'mixed none'],
  ['unsupported-type', { items: { description: 'anything' } }, 'mixed list'],
  ['unknown-bson-type', { bsonType: 'javascript' }, null],
  ['json-integer', { type: 'integer' }, 'int none'],
  ['json-integer', { bsonType: 'array', items: { type: 'integer' } }, 'int list'],
  ['union-type', { bsonType: ['string', 'int'] }, 'mixed none'],
  ['union-type', { additionalProperties: { bsonType: ['string', 'int'] } }, 'mixed dictionary'],
  ['tuple-items', { bsonType: 'array', items: [string] }, 'mixed list'],
  ['missing-items', { bsonType: 'array' }, 'mixed list'],
  [
    'nested-collection',
    { bsonType: 'array', items: { bsonType: 'array', items: string } },
    'mixed none',
  ],
  ['empty-object', { bsonType: 'object', additionalProperties: false }, null],
]

for (const { code, ...own } of serverOnlyRules) {
  const fires = nodes.filter(([of]) => of === code)
  ruleCases(
    { code, ...own },
    {
      fires: Object.fromEntries(fires.map(([, node]) => [JSON.stringify(node), holding(node)])),
      silent: {
        'a type that Realm has': dogs,
        'a node of another kind': holding(
          code === 'union-type' ? { bsonType: 'regex' } : { bsonType: ['string', 'int'] },
        ),
      },
    },
  )
}

it.each(nodes.filter(([, , mended]) => mended !== null))(
  'mends %s %j as %s',
  (code, node, mended) => {
    const model = holding(node)
    const [finding] = checkWith(rule(code), model, 'flexible')
    const edits = finding?.fixes[0]?.edits(model, countedIds('fix-')) ?? []
    const { type, container } = propertyNamed(
      applyEdits(documentOf(model), edits)!.model,
      'Dog',
      'it',
    )
    expect(`${type.kind === 'primitive' ? type.primitive : type.kind} ${container}`).toBe(mended)
  },
)

it('keeps what a node says beside its type when it is mended', () => {
  const model = holding({ type: 'integer', minimum: 1, description: 'age', strange: true })
  const [finding] = checkWith(rule('json-integer'), model, 'flexible')
  const edits = finding!.fixes[0]!.edits(model, countedIds('fix-'))
  const { server, residue } = propertyNamed(
    applyEdits(documentOf(model), edits)!.model,
    'Dog',
    'it',
  )
  expect(server.keywords.map(({ key }) => key)).toEqual(['minimum', 'description'])
  expect(residue['app-services']?.members.map(({ key }) => key)).toEqual(['strange'])
})

ruleCases(optionalElements, {
  fires: {
    'a list that may hold null': modelOf({ Dog: { _id: 'objectId', tags: 'string?[]' } }),
    'a dictionary that may': modelOf({ 'embedded Tag': { tags: 'int?{}' } }),
  },
  silent: {
    'a list that may not': modelOf({ Dog: { _id: 'objectId', tags: 'string[]' } }),
    'a list of mixed, which always may': modelOf({ Dog: { _id: 'objectId', tags: 'mixed[]' } }),
    'a dictionary of links, which always may': modelOf({ Dog: { _id: 'objectId', all: 'Dog{}' } }),
    'an optional value': dogs,
  },
})

ruleCases(unknownType, {
  fires: { 'a type that does not exist': modelOf({ Dog: { _id: 'objectId', owner: 'Person' } }) },
  silent: {
    'a type that does': modelOf({ Person: { _id: 'objectId' }, Dog: { owner: 'Person' } }),
    'an inverse of nothing': withFacts(dogs, 'Dog', 'it', {
      type: { kind: 'unresolved', typeName: 'Person', inverseOf: 'dog' },
    }),
  },
})

ruleCases(embeddedCycle, {
  fires: {
    'a type in itself': modelOf({ 'embedded Node': { child: 'Node' } }),
    'two types in each other': modelOf({ 'embedded A': { b: 'B[]' }, 'embedded B': { a: 'A' } }),
  },
  places: { 'two types in each other': ['A.b', 'B.a'] },
  silent: {
    'a way through a top-level type': modelOf({
      'embedded A': { top: 'Top' },
      Top: { _id: 'objectId', a: 'A' },
    }),
    'a type that leads into a circle it is not in': modelOf({
      'embedded A': { b: 'B' },
      'embedded B': { c: 'string' },
    }),
  },
})
