import { describe, expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import {
  countedIds,
  documentOf,
  makeModel,
  objectTypesOf,
  viewOf,
  type Model,
  type Side,
} from '#core/model'
import { reconcile } from '#core/reconcile'
import { modelOf, withFacts, type Sketch } from '#testkit'
import { arrange, compareSides, diagnosticOf, type Disagreement, type Resolution } from './index.ts'

const server: Sketch = {
  Dog: { _id: 'objectId', name: 'string', age: 'int', owner: 'Person', home: 'Address' },
  Person: { _id: 'objectId', name: 'string' },
  'embedded Address': { street: 'string?' },
}

type Case = {
  readonly title: string
  readonly client: Sketch
  readonly told: readonly string[]
}

const dog = { _id: 'objectId', name: 'string', age: 'int', owner: 'Person', home: 'Address' }
const { Person, 'embedded Address': Address } = server
const others: Sketch = { Person: Person ?? {}, 'embedded Address': Address ?? {} }

const cases: readonly Case[] = [
  { title: 'nothing where both say the same', client: server, told: [] },
  {
    title: 'another type',
    client: { Dog: { ...dog, age: 'string' }, ...others },
    told: ['Dog.age type: int / string'],
  },
  {
    title: 'a collection where there was a value',
    client: { Dog: { ...dog, name: 'string[]' }, ...others },
    told: ['Dog.name container: string / string[]'],
  },
  {
    title: 'null allowed on one side',
    client: { Dog: { ...dog, name: 'string?' }, ...others },
    told: ['Dog.name optional: required / optional'],
  },
  {
    title: 'a link that leads elsewhere',
    client: { Dog: { ...dog, owner: 'Dog' }, ...others },
    told: ['Dog.owner target: `Person` / `Dog`'],
  },
  {
    title: 'a plain value where there is a link',
    client: { Dog: { ...dog, owner: 'objectId?' }, ...others },
    told: ['Dog.owner type: Person / objectId?'],
  },
  {
    title: 'what a client alone has',
    client: { Dog: { ...dog, toy: 'string?' }, ...others, Cat: { _id: 'uuid' } },
    told: [
      'Dog.toy property-not-on-server: - / string?',
      'Cat type-not-on-server: - / a top-level type',
    ],
  },
  {
    title: 'what the server alone has',
    client: { Dog: { _id: 'objectId', name: 'string', owner: 'Person' }, ...others },
    told: [
      'Dog.age required-not-on-client: int / -',
      'Dog.home property-not-on-client: Address / -',
    ],
  },
  {
    title: 'a type the server alone has',
    client: { Person: Person ?? {} },
    told: [
      'Dog type-not-on-client: a top-level type / -',
      'Address type-not-on-client: embedded / -',
    ],
  },
  {
    title: 'embedded on one side, once and not at each use',
    client: { Dog: dog, Person: Person ?? {}, Address: { _id: 'objectId', street: 'string?' } },
    told: [
      'Address kind: embedded / a top-level type',
      'Address._id property-not-on-server: - / objectId',
    ],
  },
  {
    title: 'a type without the primary key',
    client: { Dog: { ...dog, _id: undefined as never }, ...others },
    told: ['Dog primary-key: `_id` / none', 'Dog._id required-not-on-client: objectId / -'],
  },
  {
    title: 'names that differ by case',
    client: { Dog: { ...dog, Name: 'string', name: undefined as never }, ...others },
    told: ['Dog.Name name: `name` / `Name`'],
  },
  {
    title: 'no inverse relationship',
    client: { Dog: dog, ...others, Person: { ...Person, dogs: '<- Dog.owner' } },
    told: [],
  },
]

const current = modelOf(server)
const withoutUndefined = (sketch: Sketch): Sketch => JSON.parse(JSON.stringify(sketch))
const clientOf = (sketch: Sketch) =>
  ({ speaks: 'object-model', model: modelOf(withoutUndefined(sketch), 'c-') }) as const

it.each(cases)('tells $title', ({ client, told }) => {
  const found = compareSides(current, clientOf(client))
  expect(
    found.map(
      ({ name, aspect, server: a, client: b }) =>
        `${name} ${aspect}: ${a.says ?? '-'} / ${b.says ?? '-'}`,
    ),
  ).toEqual(told)
  for (const one of found) expect(diagnosticOf(one, 'object-model').where.objectType).toBeDefined()
})

it.each(['there', 'kept to the server'])(
  'misses no inverse relationship on the client while its link is %s',
  (where) => {
    const known = modelOf({ ...server, Person: { ...Person, dogs: '<- Dog.owner' } })
    const apart = withFacts(known, 'Dog', 'owner', { only: 'app-services' })
    const { owner, ...ownerless } = dog
    const [model, client] =
      where === 'there' ? [known, { ...ownerless, owner }] : ([apart, ownerless] as const)
    expect(compareSides(model, clientOf({ Dog: client, ...others }))).toEqual([])
  },
)

/** What a side says after everything was settled alike. */
function settled(client: Sketch, resolution: Resolution): Model {
  const candidate = clientOf(client)
  const choices = compareSides(current, candidate).map((disagreement) => ({
    disagreement,
    resolution: disagreement.resolutions.includes(resolution) ? resolution : ('server' as const),
  }))
  const { before, candidate: arriving, after } = arrange(current, candidate, choices)
  const begun = applyEdits(documentOf(current), before)
  expect(begun).not.toBeNull()
  const { edits } = reconcile(begun!.model, arriving, {
    ids: countedIds('n-'),
    removeMissing: false,
  })
  const ended = applyEdits(begun!, [...edits, ...after])
  expect(ended).not.toBeNull()
  return ended!.model
}

const asSaid = (model: Model, side: Side) =>
  compareSides(viewOf(model, side), {
    speaks: 'object-model',
    model: viewOf(model, 'object-model'),
  })

it('offers to keep a property apart, and not a primary key', () => {
  const keyed = { ...dog, _id: 'uuid', age: 'string' }
  const found = compareSides(current, clientOf({ Dog: keyed, ...others }))
  expect(found.map(({ key, resolutions }) => [key, ...resolutions])).toEqual([
    ['Dog._id type', 'server', 'client'],
    ['Dog.age type', 'server', 'client', 'apart'],
  ])
})

describe.each(cases.filter(({ told }) => told.length > 0))('$title', ({ client }) => {
  it('agrees with the server when the server’s is taken', () => {
    const after = settled(client, 'server')
    expect(asSaid(after, 'app-services')).toEqual([])
    const told = compareSides(current, {
      speaks: 'object-model',
      model: viewOf(after, 'object-model'),
    })
    expect(told.map(({ key }) => key)).toEqual([])
  })

  it('agrees with the client when the client’s is taken', () => {
    const after = settled(client, 'client')
    expect(compareSides(after, clientOf(client)).map(({ key }) => key)).toEqual([])
  })

  it('leaves each side as it was when both are kept apart', () => {
    const after = settled(client, 'apart')
    const keys = (sketch: Sketch, side: Side): readonly string[] =>
      compareSides(modelOf(sketch), { speaks: 'object-model', model: whole(viewOf(after, side)) })
        .filter(mayStayApart)
        .map(({ key }) => key)
    expect(keys(server, 'app-services')).toEqual([])
    expect(keys(withoutUndefined(client), 'object-model')).toEqual([])
    const left = compareSides(after, clientOf(client)).filter(mayStayApart)
    expect(left.map(({ key }) => key)).toEqual([])
  })
})

const mayStayApart = ({ resolutions }: Disagreement): boolean => resolutions.includes('apart')

/** A side's view as that side knows it: that the other goes without is not its concern. */
function whole(model: Model): Model {
  const types = objectTypesOf(model).map((type) => ({
    ...shared(type),
    properties: type.properties.map(shared),
  }))
  return makeModel(types)
}

function shared<Node extends { readonly only?: Side }>(node: Node): Omit<Node, 'only'> {
  const { only: _, ...rest } = node
  return rest
}
