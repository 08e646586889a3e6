import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText, makeModel, objectTypesOf, viewOf, type Model, type Side } from '#core/model'
import { arbitraryDocument, arbitrarySteps, modelOf, play, withFacts, type Sketch } from '#testkit'
import { agreementOf, compareSides, type AgreementRow, type Party } from '../index.ts'

const dog = { _id: 'objectId', name: 'string', age: 'int' }

const party = (id: string, model: Model, speaks: Side = 'object-model'): Party => ({
  id,
  title: id,
  candidate: { speaks, model },
})
const server = (sketch: Sketch): Party => party('server', modelOf(sketch, 's-'), 'app-services')
const client = (id: string, sketch: Sketch): Party => party(id, modelOf(sketch, `${id}-`))

/** `Dog.age type: int | string | —`, a dot for one who is not asked. */
function told(rows: readonly AgreementRow[]): readonly string[] {
  return rows.map(({ key, cells }) => {
    const says = cells.map((cell) => cell.says ?? (cell.asked ? '—' : '·'))
    return `${key}: ${says.join(' | ')}`
  })
}

type Case = {
  readonly title: string
  readonly parties: readonly Party[]
  readonly rows: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'nothing where all say the same',
    parties: [server({ Dog: dog }), client('swift', { Dog: dog }), client('kotlin', { Dog: dog })],
    rows: [],
  },
  {
    title: 'three types as one row',
    parties: [
      server({ Dog: dog }),
      client('swift', { Dog: { ...dog, age: 'string' } }),
      client('kotlin', { Dog: { ...dog, age: 'double' } }),
    ],
    rows: ['Dog.age type: int | string | double'],
  },
  {
    title: 'what one client has, for the server and for the other client',
    parties: [
      server({ Dog: dog }),
      client('swift', { Dog: { ...dog, toy: 'string?' } }),
      client('kotlin', { Dog: dog }),
    ],
    rows: ['Dog.toy property-not-on-server: — | string? | —'],
  },
  {
    title: 'the gravest thing where a property is missing and differs',
    parties: [
      server({ Dog: dog }),
      client('swift', { Dog: { ...dog, toy: 'string?' } }),
      client('kotlin', { Dog: { ...dog, toy: 'int?' } }),
    ],
    rows: ['Dog.toy type: — | string? | int?'],
  },
  {
    title: 'a required property that one client goes without',
    parties: [
      server({ Dog: dog }),
      client('swift', { Dog: dog }),
      client('kotlin', { Dog: { _id: 'objectId', name: 'string' } }),
    ],
    rows: ['Dog.age required-not-on-client: int | int | —'],
  },
  {
    title: 'a type that one client goes without, and nothing of its properties',
    parties: [
      server({ Dog: dog, Cat: dog }),
      client('swift', { Dog: dog, Cat: { ...dog, age: 'int?' } }),
      client('kotlin', { Dog: dog }),
    ],
    rows: [
      'Cat type-not-on-client: a top-level type | a top-level type | —',
      'Cat.age optional: required | optional | ·',
    ],
  },
  {
    title: 'clients among themselves, with no server',
    parties: [
      client('swift', { Dog: dog, Cat: dog }),
      client('kotlin', { Dog: { ...dog, age: 'int?', toy: 'string?' } }),
    ],
    rows: [
      'Dog.age optional: required | optional',
      'Dog.toy property-not-on-client: — | string?',
      'Cat type-not-on-client: a top-level type | —',
    ],
  },
  {
    title: 'names that differ by case, and who differs by them',
    parties: [
      server({ Dog: dog }),
      client('swift', { Dog: { _id: 'objectId', Name: 'string', age: 'int' } }),
      client('kotlin', { Dog: dog }),
    ],
    rows: ['Dog.name name: `name` | `Name` | `name`'],
  },
  {
    title: 'what kind of type it is, once',
    parties: [
      server({ Dog: { ...dog, home: 'Home' }, 'embedded Home': { at: 'string' } }),
      client('swift', { Dog: { ...dog, home: 'Home' }, 'embedded Home': { at: 'string' } }),
      client('kotlin', { Dog: { ...dog, home: 'Home' }, Home: { at: 'string' } }),
    ],
    rows: ['Home kind: embedded | embedded | a top-level type'],
  },
  {
    title: 'where a link leads',
    parties: [
      server({ Dog: { ...dog, of: 'Cat' }, Cat: dog }),
      client('swift', { Dog: { ...dog, of: 'Dog' }, Cat: dog }),
      client('kotlin', { Dog: { ...dog, of: 'Cat' }, Cat: dog }),
    ],
    rows: ['Dog.of target: `Cat` | `Dog` | `Cat`'],
  },
  {
    title: 'optional elements among clients: the server has no word for them',
    parties: [
      server({ Dog: { ...dog, tags: 'string[]' } }),
      client('swift', { Dog: { ...dog, tags: 'string?[]' } }),
      client('kotlin', { Dog: { ...dog, tags: 'string[]' } }),
    ],
    rows: ['Dog.tags element-optional: · | string?[] | string[]'],
  },
  {
    title: 'an inverse relationship among clients alone',
    parties: [
      server({ Dog: { ...dog, of: 'Person' }, Person: { _id: 'objectId' } }),
      client('swift', {
        Dog: { ...dog, of: 'Person' },
        Person: { _id: 'objectId', dogs: '<- Dog.of' },
      }),
      client('kotlin', { Dog: { ...dog, of: 'Person' }, Person: { _id: 'objectId' } }),
    ],
    rows: ['Person.dogs inverse: · | <- Dog.of | —'],
  },
  {
    title: 'the same inverse relationship as the same',
    parties: ['swift', 'kotlin'].map((id) =>
      client(id, { Dog: { of: 'Person' }, Person: { _id: 'objectId', dogs: '<- Dog.of' } }),
    ),
    rows: [],
  },
]

it.each(cases)('tells $title', ({ parties, rows }) => {
  expect(told(agreementOf(parties))).toEqual(rows)
})

it('notes indexes and defaults that differ between clients', () => {
  const indexed = withFacts(modelOf({ Dog: dog }), 'Dog', 'name', { client: { index: 'general' } })
  const filled = withFacts(modelOf({ Dog: dog }), 'Dog', 'age', {
    client: { default: jsonText(3) },
  })
  const rows = agreementOf([server({ Dog: dog }), party('swift', indexed), party('kotlin', filled)])
  expect(told(rows)).toEqual([
    'Dog.name index: · | indexed | not indexed',
    'Dog.age default: · | none | `3`',
  ])
  expect(rows.map(({ severity }) => severity)).toEqual(['info', 'info'])
})

it('says who agrees, what each way out is and which is likely', () => {
  const [row] = agreementOf([
    client('swift', { Dog: { ...dog, age: 'string' } }),
    server({ Dog: dog }),
    client('kotlin', { Dog: dog }),
  ])
  expect(row).toMatchObject({
    severity: 'error',
    groups: [['server', 'kotlin'], ['swift']],
    ways: [{ take: 'server' }, { take: 'kotlin' }, { take: 'swift' }],
    likely: { take: 'server' },
  })
  expect(row?.message).toContain('`Dog.age` is int for server and kotlin and string for swift:')
})

it('offers to keep apart only where all clients differ from the server alike', () => {
  const other = { Dog: { ...dog, age: 'string' } }
  const alike = [server({ Dog: dog }), client('swift', other), client('kotlin', other)]
  expect(agreementOf(alike)[0]?.ways).toContain('apart')
  const mixed = [...alike, client('cpp', { Dog: dog })]
  expect(agreementOf(mixed)[0]?.ways).not.toContain('apart')
  expect(agreementOf(alike.slice(1).concat(mixed.slice(3)))[0]?.ways).not.toContain('apart')
  const keys = [server({ Dog: dog }), client('swift', { Dog: { ...dog, _id: 'uuid' } })]
  expect(agreementOf(keys)[0]?.ways).not.toContain('apart')
})

it('says what may be the same under another name, where there is one answer', () => {
  const old = server({ Dog: { ...dog, toy: 'string?' } })
  const one = agreementOf([old, client('swift', { Dog: { ...dog, plaything: 'string?' } })])
  expect(one.map(({ name, maybe }) => [name, maybe])).toEqual([
    ['Dog.toy', 'Dog.plaything'],
    ['Dog.plaything', 'Dog.toy'],
  ])
  const two = { Dog: { ...dog, plaything: 'string?', ball: 'string?' } }
  expect(agreementOf([old, client('swift', two)])[0]?.maybe).toBeNull()
})

it('does not miss a type on a server that speaks for some collections alone', () => {
  const some = { ...server({ Dog: dog }), partial: true }
  expect(agreementOf([some, client('swift', { Dog: dog, Cat: dog })])).toEqual([])
})

const parted = fc.tuple(arbitraryDocument({ side: 'server' }), arbitrarySteps(8), arbitrarySteps(8))

/** A server and two clients that went their own ways from one model. */
const three = parted.map(([document, ...ways]): readonly [Party, Party, Party] => {
  const [swift, kotlin] = ways.map((steps) => play(document, steps).at(-1)?.document ?? document)
  return [
    party('server', document.model, 'app-services'),
    party('swift', ofClients((swift ?? document).model)),
    party('kotlin', ofClients((kotlin ?? document).model)),
  ]
})

/** As a client’s text has it: without what Realm has no type for, and without marks of what is kept apart. */
function ofClients(model: Model): Model {
  const types = objectTypesOf(viewOf(model, 'object-model')).map((type) => ({
    ...unmarked(type),
    properties: type.properties
      .filter((property) => property.type.kind !== 'serverOnly')
      .map(unmarked),
  }))
  return makeModel(types)
}

function unmarked<Node extends { readonly only?: Side }>(node: Node): Omit<Node, 'only'> {
  const { only: _, ...rest } = node
  return rest
}

const content = (rows: readonly AgreementRow[]) => rows.map((row) => ({ ...row, cells: [] }))

it('finds nothing between a party and itself', () => {
  fc.assert(
    fc.property(three, (parties) => {
      for (const one of parties)
        expect(agreementOf([one, { ...one, id: 'another' }]).map(({ key }) => key)).toEqual([])
    }),
  )
})

it('finds the same in any order of the parties', () => {
  fc.assert(
    fc.property(three, ([a, b, c]) => {
      expect(content(agreementOf([c, b, a]))).toEqual(content(agreementOf([a, b, c])))
    }),
  )
})

it('finds between two what comparing the two sides finds', () => {
  fc.assert(
    fc.property(three, ([one, other]) => {
      const found = compareSides(one.candidate.model, other.candidate)
      const rows = agreementOf([one, other]).map(({ key, severity, cells: [a, b] }) =>
        [key, severity, a?.says, b?.says].join(),
      )
      const sides = found.map(({ key, severity, server: a, client: b }) =>
        [key, severity, a.says, b.says].join(),
      )
      expect(rows.toSorted()).toEqual(sides.toSorted())
    }),
  )
})
