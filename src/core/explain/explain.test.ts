import { expect, it } from 'vitest'
import { drawn, kennel, modelOf, parted, withFacts } from '#testkit'
import type { Model, PropertyId, Side } from '#core/model'
import {
  explainObjectType,
  explainProperty,
  type explanations,
  findNamed,
  outdented,
  type Explanation,
} from './index.ts'

/** What is explained: in the kennel, or in the model that is named before it. */
type Asked = string

type Case = readonly [says: Asked, doesNot: Asked]

const models: ReadonlyMap<string, Model> = new Map([
  ['drawn', drawn],
  ['parted', parted],
  ['looped', modelOf({ Root: { a: 'A' }, 'embedded A': { b: 'B' }, 'embedded B': { a: 'A' } })],
  ['keyless', modelOf({ Dog: { owner: 'Person' }, Person: { name: 'string' } })],
])

/** Of every kind of statement: something that it is said of, and something like it that it is not said of. */
const cases: Readonly<Record<keyof typeof explanations.kinds, Case>> = {
  'no-collection': ['drawn Homeless._id', 'drawn Dog._id'],
  'not-embedded-yet': ['drawn Unused.x', 'drawn Address.city'],
  'server-goes-without': ['drawn Dog.house', 'drawn Dog.home'],
  'server-goes-without-target': ['drawn Person.device', 'drawn Dog.best'],
  'no-inverse-on-server': ['drawn Person.dogs', 'drawn Dog.owner'],
  'unknown-on-server': ['drawn Dog.lost', 'drawn Dog.owner'],
  'name-taken': ['drawn Dog.name', 'drawn Dog.title'],
  'embeds-itself': ['looped B.a', 'looped A.b'],
  place: ['Dog.name', 'drawn Unused.x'],
  'bson-type': ['Dog.name', 'Dog.owner'],
  'int-width': ['Dog.age', 'Dog.weight'],
  float: ['Dog.speed', 'Dog.weight'],
  binary: ['Dog.photo', 'Dog.name'],
  array: ['Dog.toys', 'Dog.tags'],
  'unique-array': ['Dog.tags', 'Dog.toys'],
  'open-object': ['Dog.sizes', 'Dog.home'],
  inlined: ['Dog.home', 'Dog.spot'],
  'inlined-untitled': ['Dog.spot', 'Dog.home'],
  'holds-id': ['Dog.owner', 'Dog.vet'],
  'holds-unknown-id': ['keyless Dog.owner', 'Dog.owner'],
  'relationship-one': ['Dog.owner', 'Dog.friends'],
  'relationship-many': ['Dog.friends', 'Dog.owner'],
  'mixed-links': ['Dog.any', 'Dog.owner'],
  required: ['Dog.name', 'Dog.age'],
  'required-nullable': ['Dog.nick', 'Dog.name'],
  'required-anyway': ['Dog.friends', 'Dog.tags'],
  'not-required': ['Dog.age', 'Dog.name'],
  'never-required-collection': ['Dog.tags', 'Dog.friends'],
  'never-required-mixed': ['Dog.any', 'Dog.age'],
  'never-required-link': ['Dog.owner', 'Dog.vet'],
  'never-required-embedded': ['Dog.home', 'Dog.walks'],
  'key-on-server': ['Dog._id', 'Point._id'],
  'key-not-id': ['drawn Named.key', 'drawn Keyless.key'],
  'id-of-embedded': ['Point._id', 'Dog._id'],
  'partition-key': ['parted Dog.chip', 'Dog.chip'],
  'queryable-everywhere': ['Dog.name', 'parted Dog.name'],
  'queryable-here': ['Dog.chip', 'Dog.name'],
  'queryable-indexed': ['Dog.name', 'Dog.age'],
  'no-realm-type': ['Dog.seen', 'Dog.any'],
  'clients-go-without': ['drawn Dog.den', 'drawn Dog.best'],
  'clients-go-without-target': ['drawn Person.secret', 'drawn Dog.best'],
  shorthand: ['Dog.name', 'Dog.seen'],
  'no-shorthand': ['drawn Person.dogs', 'drawn Dog.owner'],
  canonical: ['Dog.name', 'Dog.seen'],
  'client-int': ['Dog.age', 'Dog.weight'],
  'client-list': ['Dog.toys', 'Dog.tags'],
  'client-set': ['Dog.tags', 'Dog.toys'],
  'client-dictionary': ['Dog.sizes', 'Dog.home'],
  'client-link': ['Dog.owner', 'Dog.home'],
  'client-embedded': ['Dog.home', 'Dog.owner'],
  unresolved: ['drawn Dog.lost', 'drawn Dog.owner'],
  optional: ['Dog.age', 'Dog.name'],
  'not-optional': ['Dog.name', 'Dog.age'],
  'optional-link': ['Dog.owner', 'Dog.friends'],
  'optional-embedded': ['Dog.home', 'Dog.walks'],
  'optional-mixed': ['Dog.any', 'Dog.marks'],
  'elements-never-null': ['Dog.friends', 'drawn Dog.pals'],
  'elements-always-optional': ['drawn Dog.pals', 'Dog.friends'],
  'elements-mixed': ['Dog.marks', 'Dog.sizes'],
  'elements-not-optional': ['Dog.toys', 'drawn Dog.scores'],
  'client-key': ['Dog._id', 'Point._id'],
  'no-realm-type-kept': ['Dog.seen', 'Dog.name'],
  'only-on-server': ['drawn Dog.den', 'drawn Dog.home'],
  'keyword-rule': ['Dog.name', 'Dog.vet'],
  'keyword-shape': ['Dog', 'people'],
  'keyword-text': ['Dog.name', 'Dog.age'],
  'keyword-validate': ['Dog.age', 'Dog.name'],
  'keyword-default': ['Dog.age', 'Dog.name'],
  variation: ['Dog.den', 'Dog.home'],
  'only-on-clients': ['drawn Dog.house', 'drawn Dog.home'],
  inverse: ['drawn Person.dogs', 'drawn Dog.owner'],
  'code-name': ['drawn Dog.name', 'drawn Dog.title'],
  index: ['drawn Dog.name', 'drawn Dog.title'],
  'full-text-index': ['drawn Dog.title', 'drawn Dog.name'],
  'client-default': ['drawn Dog.name', 'drawn Dog.title'],
  counter: ['drawn Dog.age', 'Dog.age'],
  'optional-elements': ['drawn Dog.scores', 'drawn Dog.bag'],
  'sdk-fact': ['drawn Dog.title', 'drawn Dog.age'],
  'unknown-on-side': ['Dog.chip', 'Dog.name'],
  'keyword-unused': ['drawn Dog.odd', 'Dog.name'],
  'spelling-type': ['Dog.chip', 'Dog.name'],
  'spelling-no-type': ['Dog.spot', 'Dog.home'],
  'spelling-union': ['Dog.photo', 'Dog.nick'],
  'spelling-null': ['Dog.nick', 'Dog.photo'],
  'spelling-name': ['Dog.weight', 'Dog.speed'],
  'spelling-not-unique': ['Dog.toys', 'Dog.tags'],
  'spelling-anything': ['Dog.marks', 'Dog.sizes'],
  'spelling-no-properties': ['Dog.marks', 'Dog.sizes'],
  'spelling-no-source-key': ['Dog.owner', 'Dog.friends'],
  'type-collection': ['Dog', 'Point'],
  'type-title': ['Dog', 'people'],
  'type-other-title': ['Dog_2', 'Dog'],
  'type-no-title': ['people', 'Dog'],
  'type-inlined': ['Point', 'Dog'],
  'type-required': ['Dog', 'Dog_2'],
  'type-nothing-required': ['Dog_2', 'Dog'],
  'type-asymmetric': ['Scent', 'Dog'],
  'type-server-goes-without': ['drawn Device', 'drawn Secret'],
  'type-clients-go-without': ['drawn Secret', 'drawn Device'],
  'type-object': ['Dog', 'Scent'],
  'type-embedded': ['Point', 'Dog'],
  'type-client-asymmetric': ['Scent', 'Dog'],
  'type-key': ['Dog', 'Point'],
  'type-no-key': ['drawn Keyless', 'drawn Named'],
  'type-on-server': ['drawn Secret', 'drawn Device'],
  'type-server-properties': ['Dog', 'Dog_2'],
  'type-on-clients': ['drawn Device', 'drawn Secret'],
  'type-client-properties': ['drawn Person', 'drawn Nest'],
  'type-code-name': ['drawn Person', 'drawn Dog'],
  'type-order': ['Dog', 'Dog_2'],
  'type-kept-relationship': ['Dog', 'people'],
  'type-required-unknown': ['Dog', 'people'],
}

function explain(asked: Asked): Explanation {
  const [, before, name = ''] = /^(?:(\S+) )?(.+)$/.exec(asked) ?? []
  const model = models.get(before ?? '') ?? kennel
  const [found] = findNamed(model, name)
  const explanation =
    found &&
    (found.property
      ? explainProperty(model, found.objectType, found.property)
      : explainObjectType(model, found.objectType))
  if (!explanation) throw new Error(`There is no ${asked}.`)
  return explanation
}

function said(asked: Asked): readonly string[] {
  return explain(asked).sections.flatMap(({ statements }) => statements.map(({ id }) => id))
}

function textOf(asked: Asked, id: string): string | undefined {
  const statements = explain(asked).sections.flatMap((section) => section.statements)
  return statements.find((statement) => statement.id === id)?.text
}

it.each(Object.entries(cases))('says %s of what it holds for alone', (id, [says, doesNot]) => {
  expect(said(says)).toContain(id)
  expect(said(doesNot)).not.toContain(id)
})

it('shows an embedded property at every place, with the path of relationships', () => {
  const [server, clients] = explain('Point.x').sections
  expect(server?.excerpts.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'kennel.dogs schema.json home.x',
    'kennel.dogs schema.json den.x',
    'kennel.dogs schema.json walks.[].x',
  ])
  expect(clients?.excerpts.map(({ file, text }) => [file, text])).toEqual([
    ['Point', '"x": "double"'],
  ])
})

it('shows the relationship beside the property that holds it', () => {
  const [server] = explain('Dog.owner').sections
  expect(server?.excerpts.map((excerpt) => outdented(excerpt))).toEqual([
    '"owner": {\n    "bsonType": "objectId"\n}',
    '"owner": {\n    "ref": "#/relationship/mongodb-atlas/kennel/people",\n    "foreign_key": "_id",\n    "is_list": false\n}',
  ])
})

it('tells two properties of one name apart, of which each side has one', () => {
  const one = modelOf({ Dog: { age: 'int', years: 'string' } })
  const only = (side: Side) => ({ only: side, name: 'age' })
  const ofServer = withFacts(one, 'Dog', 'age', only('app-services'))
  const model = withFacts(ofServer, 'Dog', 'years', only('object-model'))
  const found = findNamed(model, 'Dog.age').map(({ objectType, property }) =>
    explainProperty(model, objectType, property as PropertyId),
  )
  const excerpts = found.map((explanation) =>
    explanation?.sections.flatMap((section) => section.excerpts.map(({ side }) => side)),
  )
  expect(excerpts).toEqual([['app-services'], ['object-model']])
})

it.each([
  ['Dog.name', 'bson-type', 'Its BSON type is `string`, which Realm calls `string`.'],
  ['Dog.tags', 'keyword-rule', /`maxLength: 9` is a rule for each element of `Dog\.tags`/],
  ['Dog.age', 'queryable-everywhere', /^sync\/config\.json:5 names it/],
  ['Dog.owner', 'holds-id', /has the type of `people\._id`: `objectId`/],
  ['Dog.friends', 'required-anyway', /although a list never is/],
  ['Dog.den', 'variation', /`x` of `Point` .*: `maximum`\.$/],
  ['drawn Dog.name', 'code-name', /^Code calls it `called`/],
  ['drawn Dog.age', 'canonical', /"type": "int", "presentation": "counter", "optional": false/],
  ['drawn Dog.pals', 'shorthand', 'In shorthand its type is `Dog{}`.'],
  ['drawn Person.dogs', 'canonical', /"linkingObjects", "objectType": "Dog", "property": "owner"/],
  ['drawn Person.dogs', 'inverse', /objects of `Dog` whose `owner` leads here/],
])('says of %s in the words of the model: %s', (asked, id, text) => {
  expect(textOf(asked, id)).toMatch(text)
})

it('has nothing to say of what is not there', () => {
  const [type] = kennel.order
  expect(explainObjectType(modelOf({}), type as never)).toBeNull()
  expect(explainProperty(kennel, type as never, 'gone' as never)).toBeNull()
})
