import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, type AgreementRow, type Party, type Way } from '#core/consistency'
import { dispatch, openSession, undo, type Session } from '#core/edits'
import {
  countedIds,
  documentOf,
  emptyApp,
  emptyDocument,
  makeModel,
  objectTypesOf,
  viewOf,
  type Document,
  type Model,
  type Side,
} from '#core/model'
import { arbitraryDocument, arbitrarySteps, modelOf, play, type Sketch, type Step } from '#testkit'
import { clientFile } from '../../texts/derive-texts.ts'
import { planImport } from '../plan.ts'
import { agreementAmong, agreementTransaction, partiesOf } from './agree.ts'

const party = (id: string, model: Model, speaks: Side = 'object-model'): Party => ({
  id,
  title: id,
  candidate: { speaks, model },
})
/** A server with an app: schemas that came without one are read anew from their texts. */
const served = (model: Model): Party =>
  party('server', { ...model, app: { ...emptyApp } }, 'app-services')
const server = (sketch: Sketch): Party => served(modelOf(sketch, 's-'))
const client = (id: string, sketch: Sketch): Party => party(id, modelOf(sketch, `${id}-`))

type Choices = ReadonlyMap<string, Way>

function settled(document: Document, parties: readonly Party[], choices: Choices): Session {
  const { transaction } = agreementTransaction(document, parties, choices, countedIds('new-'))
  if (!transaction) return openSession(document)
  const { session, diagnostics } = dispatch(openSession(document), transaction)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return session
}

function everywhere(rows: readonly AgreementRow[], id: string): Choices {
  const isOffered = ({ cells }: AgreementRow): boolean =>
    cells.some(({ party: one, asked }) => one === id && asked)
  return new Map(rows.filter(isOffered).map(({ key }) => [key, { take: id }]))
}

/** What is left between the document and one party. */
function leftTo(document: Document, { candidate }: Party): readonly AgreementRow[] {
  const own = { speaks: candidate.speaks, model: document.model }
  return agreementOf([
    { id: 'document', title: 'document', candidate: own },
    { id: 'party', title: 'party', candidate },
  ])
}

const dog = { _id: 'objectId', name: 'string', age: 'int' }

describe('a server and two clients', () => {
  const parties = [
    server({ Dog: { ...dog, note: 'string?' }, Cat: dog }),
    client('swift', { Dog: { ...dog, age: 'string', toy: 'string?' }, Bird: dog }),
    client('kotlin', { Dog: { ...dog, name: 'string?' } }),
  ]

  it('arrive as is likely meant where nothing was chosen', () => {
    const { model } = settled(emptyDocument, parties, new Map()).document
    expect(agreementAmong(parties).map(({ key, likely }) => [key, likely])).toEqual([
      ['Dog.name optional', { take: 'server' }],
      ['Dog.age type', { take: 'server' }],
      ['Dog.note property-not-on-client', 'apart'],
      ['Dog.toy property-not-on-server', { take: 'swift' }],
      ['Cat type-not-on-client', 'apart'],
      ['Bird type-not-on-server', { take: 'swift' }],
    ])
    expect(JSON.parse(clientFile(model))).toEqual([
      {
        name: 'Dog',
        primaryKey: '_id',
        properties: { _id: 'objectId', name: 'string', age: 'int', toy: 'string?' },
      },
      { name: 'Bird', primaryKey: '_id', properties: dog },
    ])
    expect(objectTypesOf(model).map(({ name, only }) => [name, only])).toEqual([
      ['Dog', undefined],
      ['Cat', 'app-services'],
      ['Bird', undefined],
    ])
  })

  it('arrive as was chosen, row by row', () => {
    const choices: Choices = new Map<string, Way>([
      ['Dog.name optional', { take: 'kotlin' }],
      ['Dog.age type', { take: 'swift' }],
      ['Dog.note property-not-on-client', { take: 'kotlin' }],
      ['Dog.toy property-not-on-server', { take: 'server' }],
      ['Cat type-not-on-client', { take: 'swift' }],
      ['Bird type-not-on-server', { take: 'kotlin' }],
    ])
    const { model } = settled(emptyDocument, parties, choices).document
    expect(JSON.parse(clientFile(model))).toEqual([
      {
        name: 'Dog',
        primaryKey: '_id',
        properties: { _id: 'objectId', name: 'string?', age: 'string' },
      },
    ])
    expect(objectTypesOf(model).map(({ name }) => name)).toEqual(['Dog'])
  })
})

it('keeps what the clients have apart from the server’s', () => {
  const other = { Dog: { ...dog, age: 'string' } }
  const parties = [server({ Dog: dog }), client('swift', other), client('kotlin', other)]
  const apart: Choices = new Map([['Dog.age type', 'apart']])
  const { model } = settled(emptyDocument, parties, apart).document
  const ages = objectTypesOf(model).flatMap(({ properties }) =>
    properties.filter(({ name }) => name === 'age').map(({ only }) => only),
  )
  expect(ages.toSorted()).toEqual(['app-services', 'object-model'])
})

it('takes inverse relationships, and who a type is, from the client that was chosen', () => {
  const parties = [
    client('swift', { Dog: { of: 'Person' }, Person: { dogs: '<- Dog.of' } }),
    client('kotlin', { 'embedded Dog': { of: 'Person' }, Person: { name: 'string' } }),
  ]
  for (const one of parties) {
    const rows = agreementAmong(parties)
    const { document } = settled(emptyDocument, parties, everywhere(rows, one.id))
    expect(leftTo(document, one).map(({ key }) => key)).toEqual([])
  }
})

it('removes from an open project what nobody is to have', () => {
  const document = documentOf(modelOf({ Dog: dog, Cat: dog, Fish: dog }))
  const parties = [server({ Dog: dog }), client('swift', { Dog: dog, Cat: dog })]
  const choices: Choices = new Map([['Cat type-not-on-server', { take: 'server' }]])
  const { model } = settled(document, parties, choices).document
  expect(objectTypesOf(model).map(({ name }) => name)).toEqual(['Dog', 'Fish'])
})

describe('the parties that sources are', () => {
  const text = (sketch: Sketch): string => clientFile(modelOf(sketch))
  const { sources } = planImport(
    [
      { path: 'swift.json', text: text({ Dog: dog }) },
      { path: 'kotlin.json', text: text({ Dog: { ...dog, age: 'string' } }) },
    ],
    countedIds('read-'),
  )

  it('are these alone in a new project', () => {
    expect(partiesOf(emptyDocument, sources).map(({ title }) => title)).toEqual(['swift', 'kotlin'])
    expect(partiesOf(emptyDocument, sources.slice(1))).toEqual([])
  })

  it('are compared with the server of the open project where they bring none', () => {
    const document = documentOf(modelOf({ Dog: { ...dog, age: 'double' }, Cat: dog }))
    const parties = partiesOf(document, sources)
    expect(agreementAmong(parties).map(({ key, groups }) => [key, groups.length])).toEqual([
      ['Dog.age type', 3],
      ['Cat type-not-on-client', 2],
    ])
    const session = settled(
      document,
      parties,
      new Map([['Dog.age type', { take: sources[1]!.id }]]),
    )
    const [dogs, cats] = objectTypesOf(session.document.model)
    expect(dogs?.properties[2]?.type).toEqual({ kind: 'primitive', primitive: 'string' })
    expect(cats?.only).toBe('app-services')
    expect(undo(session)?.document).toEqual(document)
  })
})

const three = fc
  .tuple(arbitraryDocument({ side: 'server' }), arbitrarySteps(6), arbitrarySteps(6))
  .map(([document, ...ways]): readonly Party[] => {
    const after = (steps: readonly Step[]): Model =>
      (play(document, steps).at(-1)?.document ?? document).model
    const [swift, kotlin] = ways.map((steps, i) => read(`${i}`, after(steps)))
    return [served(document.model), party('swift', swift!), party('kotlin', kotlin!)]
  })

/** A client’s text, read on ids of its own. */
function read(prefix: string, model: Model): Model {
  const text = clientFile(viewOf(model, 'object-model'))
  const [source] = planImport([{ path: 'c.json', text }], countedIds(`${prefix}-`)).sources
  return source?.format === 'object-model' ? source.candidate.model : makeModel([])
}

it('says what the chosen one says wherever that one has a say, and undo takes all of it back', () => {
  fc.assert(
    fc.property(three, fc.nat(2), (parties, index) => {
      const winner = parties[index]!
      const session = settled(
        emptyDocument,
        parties,
        everywhere(agreementAmong(parties), winner.id),
      )
      const left = leftTo(session.document, winner)
      const asked = agreementAmong(parties).map(({ key }) => key)
      expect(left.map(({ key }) => key).filter((key) => asked.includes(key))).toEqual([])
      expect(undo(session)?.document ?? emptyDocument).toEqual(emptyDocument)
    }),
    { numRuns: 60 },
  )
})
