import { expect, it } from 'vitest'
import { applyEdits, type Edit } from '#core/edits'
import { emptyDocument, type Document } from '#core/model'
import { modelOf, testParse } from '#testkit'
import { openCodeDesk } from './code-desk.ts'
import type { Look } from './code-work.ts'
import { documentChanges } from './document-changes.ts'

const task = { signal: new AbortController().signal, report: () => undefined }

/** A desk, and a page before it that shows one document after the other. */
function openDesk() {
  const desk = openCodeDesk(() => testParse())
  let told = emptyDocument
  let revision: number | null = null
  const sync = (document: Document) => {
    const changes = structuredClone(documentChanges(told, document))
    const from = revision
    told = document
    revision = (revision ?? 0) + 1
    return { from, to: revision, changes }
  }
  const look = async (document: Document, wish: Partial<Look> = {}) => {
    const nothing = { path: null, objectType: null, seen: { list: null, file: null } }
    const input = { sdk: 'node', ...nothing, ...wish, sync: sync(document) } as const
    const answer = await desk.look(input, task)
    return 'output' in answer ? answer.output : answer
  }
  return { desk, look, sync }
}

const model = modelOf({ Dog: { name: 'string' }, Cat: { name: 'string' } })
const document: Document = { ...emptyDocument, model }
const [dog, cat] = model.order
const perClass: Edit = { kind: 'setCodeOptions', sdk: 'node', options: { files: 'per-class' } }

function edited(from: Document, ...edits: readonly Edit[]): Document {
  const after = applyEdits(from, edits)
  if (!after) throw new Error('The edits are refused.')
  return after
}

it('shows the file of an object type, and nothing twice', async () => {
  const { look } = openDesk()
  const split = edited(document, perClass)
  const first = await look(split, { objectType: cat ?? null })
  expect(first.list?.entries.map(({ path }) => path)).toContain('Dog.ts')
  expect(first.file).toMatchObject({ path: 'Cat.ts', language: 'typescript' })
  const seen = { list: first.list?.stamp ?? null, file: first.file?.stamp ?? null }
  expect(await look(split, { path: 'Cat.ts', seen })).toEqual({
    list: null,
    file: null,
    path: 'Cat.ts',
  })
})

it('follows an edit', async () => {
  const { look } = openDesk()
  const first = await look(document)
  const [type] = [...model.objectTypes.values()]
  const property = type?.properties[0]?.id
  if (!dog || !property) throw new Error('The model has no property.')
  const rename: Edit = { kind: 'renameProperty', objectType: dog, property, name: 'breed' }
  const seen = { list: first.list?.stamp ?? null, file: first.file?.stamp ?? null }
  const second = await look(edited(document, rename), { seen })
  expect(second.list).toBeNull()
  expect(second.file?.text).toContain('breed')
})

it('reads what was typed, for the document it was told of', async () => {
  const { desk, look, sync } = openDesk()
  const { file } = await look(document)
  const text = file?.text.replace('class Dog', 'class Wolf') ?? ''
  const typed = { sdk: 'node', path: file?.path ?? '', text } as const
  const answer = await desk.read({ ...typed, sync: sync(document) }, task)
  expect(answer).toMatchObject({ revision: 2, transaction: { origin: 'code' } })
})

it('writes all of several SDKs, and counts them', async () => {
  const { desk, sync } = openDesk()
  const done: number[] = []
  const report = ({ done: count }: { readonly done: number }): void => void done.push(count)
  const asked = { sdks: ['node', 'react-native'], sync: sync(document) } as const
  const all = await desk.all(asked, { ...task, report })
  expect(done).toEqual([0, 1])
  expect(all).toMatchObject([{ sdk: 'node' }, { sdk: 'react-native' }])
})

it('says so when it missed a change', async () => {
  const { desk } = openDesk()
  const sync = { from: 7, to: 8, changes: null }
  await expect(desk.all({ sdks: [], sync }, task)).rejects.toThrow('out of step')
})
