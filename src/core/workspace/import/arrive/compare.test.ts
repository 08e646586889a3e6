import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resolution } from '#core/consistency'
import { dispatch, openSession, undo, type EditKind, type Session } from '#core/edits'
import { countedIds, documentOf, objectTypesOf, type Document, type Model } from '#core/model'
import { arbitraryDocument, arbitrarySteps, modelOf, play, type Step } from '#testkit'
import { writeProject } from '../../project/write-project.ts'
import { clientFile, serverTexts } from '../../texts/derive-texts.ts'
import { disagreementsWith, likelyResolution, type Choices } from './compare.ts'
import { planImport } from '../plan.ts'
import type { ImportSource } from '../source.ts'
import { importTransaction } from './transaction.ts'

const server = modelOf({
  Dog: { _id: 'objectId', name: 'string', age: 'int', note: 'string?' },
  Cat: { _id: 'objectId' },
})
const client = modelOf({
  Dog: { _id: 'objectId', name: 'string?', age: 'string', toy: 'string?' },
  Bird: { _id: 'objectId' },
})

/** There is none in a text without object types. */
function sourceOf(text: string): ImportSource {
  const [source] = planImport([{ path: 'client.json', text }], countedIds('read-')).sources
  fc.pre(source !== undefined)
  return source
}

function everywhere(document: Document, source: ImportSource, resolution: Resolution): Choices {
  const found = disagreementsWith(document, source)
  return new Map(found.map(({ key }) => [key, resolution]))
}

function brought(document: Document, source: ImportSource, choices: Choices): Session {
  const ids = countedIds('new-')
  const { transaction } = importTransaction(document, source, 'compare', ids, choices)
  if (!transaction) return openSession(document)
  const { session, diagnostics } = dispatch(openSession(document), transaction)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return session
}

function serverTextsOf(model: Model): readonly unknown[] {
  return objectTypesOf(model)
    .filter(({ collection, only }) => collection && only !== 'object-model')
    .map(({ id, name }) => [name, serverTexts(model, id)?.schema.text])
}

describe('a client that disagrees', () => {
  const document = documentOf(server)
  const source = sourceOf(clientFile(client))

  it('is asked about by key, each with a likely way out', () => {
    const found = disagreementsWith(document, source)
    expect(found.map((one) => `${one.key}: ${likelyResolution(one)}`)).toEqual([
      'Dog.name optional: server',
      'Dog.age type: server',
      'Dog.note property-not-on-client: apart',
      'Dog.toy property-not-on-server: client',
      'Cat type-not-on-client: apart',
      'Bird type-not-on-server: client',
    ])
  })

  it('arrives as is likely meant where nothing was chosen', () => {
    const { model } = brought(document, source, new Map()).document
    const clients = JSON.parse(clientFile(model)) as unknown
    expect(clients).toEqual([
      {
        name: 'Dog',
        primaryKey: '_id',
        properties: { _id: 'objectId', name: 'string', age: 'int', toy: 'string?' },
      },
      { name: 'Bird', primaryKey: '_id', properties: { _id: 'objectId' } },
    ])
    expect(objectTypesOf(model).map(({ name, only }) => [name, only])).toEqual([
      ['Dog', undefined],
      ['Cat', 'app-services'],
      ['Bird', undefined],
    ])
  })

  it('arrives as was chosen, one by one', () => {
    const choices: Choices = new Map([
      ['Dog.name optional', 'client'],
      ['Dog.age type', 'apart'],
      ['Dog.note property-not-on-client', 'server'],
      ['Dog.toy property-not-on-server', 'apart'],
      ['Cat type-not-on-client', 'client'],
      ['Bird type-not-on-server', 'server'],
    ])
    const { model } = brought(document, source, choices).document
    expect(JSON.parse(clientFile(model))).toEqual([
      {
        name: 'Dog',
        primaryKey: '_id',
        properties: {
          _id: 'objectId',
          name: 'string?',
          age: 'string',
          toy: 'string?',
          note: 'string?',
        },
      },
    ])
    const [dog] = objectTypesOf(model)
    const schema = JSON.parse((dog && serverTexts(model, dog.id)?.schema.text) ?? '') as {
      readonly properties: Record<string, unknown>
      readonly required: readonly string[]
    }
    expect(schema.properties['age']).toEqual({ bsonType: 'long' })
    expect(schema.properties['toy']).toBeUndefined()
    expect(schema.required).toEqual(['_id', 'age'])
  })

  it('is one step with a name', () => {
    const { transaction } = importTransaction(document, source, 'compare', countedIds('n-'))
    expect(transaction?.label).toBe('Import client')
  })
})

it('has nothing to ask about a project', () => {
  const text = writeProject({
    name: 'x',
    document: documentOf(client),
    history: { past: [], future: [] },
  })
  const [project] = planImport([{ path: 'x.json', text }], countedIds('p-')).sources
  expect(project?.format).toBe('project')
  expect(project && disagreementsWith(documentOf(server), project)).toEqual([])
})

it('asks a schema that came without an app about its collection alone', () => {
  const text = JSON.stringify({
    title: 'Dog',
    bsonType: 'object',
    properties: { _id: { bsonType: 'objectId' }, age: { bsonType: 'long' } },
    required: ['_id'],
  })
  const [source] = planImport([{ path: 'schema.json', text }], countedIds('s-')).sources
  const found = source ? disagreementsWith(documentOf(client), source) : []
  expect(found.map(({ key }) => key)).not.toContain('Bird type-not-on-server')
  expect(found.map(({ key }) => key)).toContain('Dog.age type')
})

const resolutions = fc.constantFrom<Resolution>('server', 'client', 'apart')
const runs = { numRuns: 60 }

const parted = [arbitraryDocument(), arbitrarySteps(6)] as const

/** The text of a client that went its own way for a while, and kept who its types are. */
function clientAfter(document: Document, steps: readonly Step[]): ImportSource {
  const kept = steps.filter(({ kind }) => ofProperties.has(kind))
  const last = play(document, kept).at(-1)?.document ?? document
  const source = sourceOf(clientFile(last.model))
  const found = disagreementsWith(document, source)
  fc.pre(found.every(({ aspect }) => aspect !== 'primary-key'))
  return source
}

const ofProperties: ReadonlySet<EditKind> = new Set([
  'addProperty',
  'removeProperty',
  'setPropertyShape',
])

it('says nothing new when the same is imported again, and undo takes all of it back', () => {
  fc.assert(
    fc.property(...parted, resolutions, (document, steps, resolution) => {
      const source = clientAfter(document, steps)
      const session = brought(document, source, everywhere(document, source, resolution))
      const again = everywhere(session.document, source, resolution)
      const ids = countedIds('again-')
      const second = importTransaction(session.document, source, 'compare', ids, again)
      expect(second.transaction?.edits ?? []).toEqual([])
      expect(undo(session)?.document ?? document).toEqual(document)
    }),
    runs,
  )
})

it('leaves every text of the other side as it is when all is kept apart', () => {
  fc.assert(
    fc.property(...parted, (document, steps) => {
      const source = clientAfter(document, steps)
      const choices = everywhere(document, source, 'apart')
      const indivisible = disagreementsWith(document, source).some(
        (one) => !one.resolutions.includes('apart'),
      )
      fc.pre(!indivisible)
      const { model } = brought(document, source, choices).document
      expect(serverTextsOf(model)).toEqual(serverTextsOf(document.model))
    }),
    runs,
  )
})
