import { beforeAll, describe, expect, it } from 'vitest'
import { dispatch, openSession, type Edit } from '#core/edits'
import {
  countedIds,
  documentOf,
  emptyDocument,
  jsonText,
  makeModel,
  objectTypesOf,
  type Document,
} from '#core/model'
import { sdkIds, sdkOf, type Parse, type SdkId } from '#core/sdks'
import { codeCases, modelOf, propertyNamed, testParse, typeNamed } from '#testkit'
import { planImport } from '../import/plan.ts'
import { importTransaction } from '../import/arrive/transaction.ts'
import { clientFile, exportAppServices } from '../texts/derive-texts.ts'
import { codeFiles } from './code-files.ts'
import { readCodeFile } from './read-code-file.ts'

const swift = sdkOf('swift')
const ids = countedIds('new-')
let parse: Parse

beforeAll(async () => {
  parse = await testParse()
})

const dogs = `// Dogs of the kennel.
import RealmSwift

/// A good dog.
class Dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String   // as called
    @Persisted var age: Int?
    @Persisted var owner: Person?

    func bark() -> String { "Woof, \\(name)" }
}

class Person: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted(originProperty: "owner") var dogs: LinkingObjects<Dog>
}
`

const done = (document: Document, ...edits: readonly Edit[]): Document => {
  const { session, diagnostics } = dispatch(openSession(document), {
    label: '',
    origin: 'canvas',
    edits,
  })
  expect(diagnostics).toEqual([])
  return session.document
}

const imported = (path: string, text: string, into: Document = emptyDocument): Document => {
  const plan = planImport([{ path, text }], ids, null, { parse })
  const [source] = plan.sources
  if (!source) throw new Error('Nothing was found.')
  const { transaction } = importTransaction(into, source, 'merge', ids)
  return transaction ? done(into, ...transaction.edits) : into
}

const swiftText = (document: Document): string | undefined =>
  codeFiles(document, swift, parse).files.find(({ path }) => path === 'Dogs.swift')?.text

describe('code that was imported', () => {
  it('becomes the model, and is written back byte for byte', () => {
    const document = imported('Dogs.swift', dogs)
    expect(objectTypesOf(document.model).map(({ name }) => name)).toEqual(['Dog', 'Person'])
    expect(swiftText(document)).toBe(dogs)
  })

  it('changes nothing when it is imported again', () => {
    const document = imported('Dogs.swift', dogs)
    expect(imported('Dogs.swift', dogs, document)).toBe(document)
  })

  it('has only the line of a property rewritten that was changed elsewhere', () => {
    const document = imported('Dogs.swift', dogs)
    const dog = typeNamed(document.model, 'Dog')
    const name = propertyNamed(document.model, 'Dog', 'name')
    const edited = done(
      document,
      { kind: 'renameProperty', objectType: dog.id, property: name.id, name: 'title' },
      {
        kind: 'setPropertyShape',
        objectType: dog.id,
        property: name.id,
        shape: { ...name, optional: true },
      },
    )
    expect(swiftText(edited)).toBe(
      dogs.replace('@Persisted var name: String  ', '@Persisted var title: String?  '),
    )
  })
})

describe('code that is typed', () => {
  it('moves the model and both schemas, and stays as it was typed', () => {
    const document = imported('Dogs.swift', dogs)
    const typed = dogs.replace('var age: Int?', 'var weight: Double // in kg')
    const outcome = readCodeFile(document, swift, 'Dogs.swift', typed, parse, ids)
    expect(outcome.transaction?.origin).toBe('code')
    const edited = done(document, ...(outcome.transaction?.edits ?? []))
    expect(swiftText(edited)).toBe(typed)
    expect(clientFile(edited.model)).toContain('"weight": "double"')
    const served = exportAppServices(edited.model).map((file) => ('text' in file ? file.text : ''))
    expect(served.join('')).toContain('"weight"')
  })

  it('leaves the model alone while it is broken', () => {
    const document = imported('Dogs.swift', dogs)
    const typed = dogs.replace('var age: Int?', 'var age: <<')
    const outcome = readCodeFile(document, swift, 'Dogs.swift', typed, parse, ids)
    expect(outcome.transaction).toBeNull()
    expect(outcome.diagnostics.map(({ code }) => code)).toContain('sdk/syntax-error')
  })
})

describe.each(sdkIds)('%s', (id: SdkId) => {
  const sdk = sdkOf(id)

  it.each(codeCases)(
    'says nothing new of $name by the code that was written for it',
    ({ model }) => {
      const document = documentOf(model)
      const { files } = codeFiles(document, sdk, null)
      const code = files.map(({ path, text }) => ({ path, text }))
      const { sources } = planImport(code, ids, null, { parse })
      const source = sources.find((one) => one.id === `code:${id}`) ?? sources[0]
      if (!source) return
      const { transaction } = importTransaction(document, source, 'replace', ids)
      const changes = transaction?.edits.filter(({ kind }) => kind !== 'setCodeFiles') ?? []
      expect(changes).toEqual([])
    },
  )
})

it('keeps what a language has no words for', () => {
  const model = modelOf({ Dog: { weight: 'float', body: 'string' } })
  const dog = typeNamed(model, 'Dog')
  const document = done(documentOf(makeModel(objectTypesOf(model))), {
    kind: 'setPropertyClient',
    objectType: dog.id,
    property: propertyNamed(model, 'Dog', 'body').id,
    client: { index: 'full-text', default: jsonText('x') },
  })
  const flutter = sdkOf('flutter')
  const [file] = codeFiles(document, flutter, null).files
  const typed = file?.text.replace('late double weight', 'late double height') ?? ''
  const { transaction } = readCodeFile(document, flutter, file?.path ?? '', typed, parse, ids)
  const { model: edited } = done(document, ...(transaction?.edits ?? []))
  expect(typeNamed(edited, 'Dog').properties.map(({ name }) => name)).toEqual(['height', 'body'])
  expect(propertyNamed(edited, 'Dog', 'body').client).toMatchObject({ index: 'full-text' })
})
