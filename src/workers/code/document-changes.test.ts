import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import { emptyDocument, type Document, type OwnCode } from '#core/model'
import { arbitraryDocument, arbitrarySteps, play } from '#testkit'
import { changedDocument, documentChanges } from './document-changes.ts'

/** What code looks at in a document, in plain values. */
function seen({ model, code }: Document) {
  const { objectTypes, order, app } = model
  return { types: order.map((id) => objectTypes.get(id)), order, app: { ...app, files: [] }, code }
}

function carry(before: Document, mirror: Document, after: Document): Document {
  return changedDocument(mirror, structuredClone(documentChanges(before, after)))
}

it('brings a document to the other thread, and every edit after it', () => {
  fc.assert(
    fc.property(arbitraryDocument(), arbitrarySteps(), (start, steps) => {
      const end = play(start, steps).at(-1)?.document ?? start
      const first = carry(emptyDocument, emptyDocument, start)
      expect(seen(first)).toEqual(seen(start))
      expect(seen(carry(start, first, end))).toEqual(seen(end))
    }),
  )
})

const file = (path: string, text: string) => ({ path, text, classes: [] })

it('sends the files of code that changed and leaves the others the same objects', () => {
  const [a, b] = [file('a.ts', '1'), file('b.ts', '1')]
  const own = (files: OwnCode['files']): readonly OwnCode[] => [{ sdk: 'node', options: {}, files }]
  const before = { ...emptyDocument, code: own([a, b]) }
  const edits = [
    { kind: 'setCodeFiles', sdk: 'node', files: [{ path: 'b.ts', file: file('b.ts', '2') }] },
  ] as const
  const { session } = dispatch(openSession(before), { label: 'Edit', origin: 'code', edits })
  const changes = documentChanges(before, session.document)
  expect(changes.types).toEqual([])
  expect(changes.code?.[0]?.changed.map(({ path }) => path)).toEqual(['b.ts'])
  const after = changedDocument(before, structuredClone(changes))
  expect(after.code[0]?.files[0]).toBe(a)
  expect(after.code).toEqual(session.document.code)
})
