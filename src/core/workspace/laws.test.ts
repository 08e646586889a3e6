import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatch, openSession, type Session } from '#core/edits'
import { countedIds, emptyDocument, objectTypesOf } from '#core/model'
import { arbitraryDocument, arbitrarySteps, play } from '#testkit'
import { planImport } from './import/plan.ts'
import { importTransaction } from './import/arrive/transaction.ts'
import { readProject } from './project/read-project.ts'
import { writeProject } from './project/write-project.ts'
import {
  readClientFile,
  readClientText,
  readServerTexts,
  type TextOutcome,
} from './texts/read-texts.ts'
import { clientFile, clientText, serverTexts } from './texts/derive-texts.ts'

const runs = { numRuns: 60 }

function apply(session: Session, outcome: TextOutcome): Session {
  if (!outcome.transaction) throw new Error('The text was not read.')
  const step = dispatch(session, outcome.transaction)
  expect(step.diagnostics).toEqual([])
  return step.session
}

it('saves any project, history included, and opens it as it was', () => {
  fc.assert(
    fc.property(arbitraryDocument(), arbitrarySteps(6), (document, steps) => {
      const { history, document: last } = play(document, steps).at(-1) ?? openSession(document)
      const text = writeProject({ name: 'x', document: last, history })
      const { value, diagnostics } = readProject('x.json', text)
      expect(diagnostics).toEqual([])
      expect(value).toEqual({ name: 'x', document: last, history })
      expect(value && writeProject(value)).toBe(text)
    }),
    runs,
  )
})

it('keeps a server text that was typed with other spaces, and nothing else changes', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const session = openSession(document)
      for (const { id, collection } of objectTypesOf(document.model)) {
        const texts = serverTexts(document.model, id)
        if (!collection || !texts) continue
        const relationships = texts.relationships?.text ?? null
        const typed = `\n ${texts.schema.text}`
        const ids = countedIds('fresh-')
        const outcome = readServerTexts(document, id, { schema: typed, relationships }, ids)
        const { model } = apply(session, outcome).document
        expect(serverTexts(model, id)?.schema.text).toBe(typed)
        expect(serverTexts(model, id)?.relationships?.text ?? null).toBe(relationships)
        expect(clientFile(model)).toBe(clientFile(document.model))
      }
    }),
    runs,
  )
})

it('keeps a client text that was typed with other spaces, and nothing else changes', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const session = openSession(document)
      for (const { id } of objectTypesOf(document.model)) {
        const typed = clientText(document.model, id).text.replace('{', '{ ')
        const outcome = readClientText(document, id, typed, countedIds('fresh-'))
        const { model } = apply(session, outcome).document
        expect(clientText(model, id).text).toBe(typed)
        expect(serverTexts(model, id)?.schema.text).toBe(
          serverTexts(document.model, id)?.schema.text,
        )
      }
    }),
    runs,
  )
})

it('keeps a client file that was typed with other spaces', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const typed = clientFile(document.model).replace('[', '[ ')
      const outcome = readClientFile(document, typed, countedIds('fresh-'))
      const { model } = apply(openSession(document), outcome).document
      expect(clientFile(model)).toBe(typed)
    }),
    runs,
  )
})

it('merges any project into an empty one with all that either side says, in its places, and only once', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const text = writeProject({ name: 'x', document, history: { past: [], future: [] } })
      const [source] = planImport([{ path: 'x.json', text }], countedIds('plan-')).sources
      if (!source) throw new Error('The project was not found.')
      const outcome = importTransaction(emptyDocument, source, 'merge', countedIds('new-'))
      if (!outcome.transaction) return
      const { session, diagnostics } = dispatch(openSession(), outcome.transaction)
      expect(diagnostics).toEqual([])
      const merged = session.document
      expect(merged.layout).toEqual(document.layout)
      const types = objectTypesOf(document.model)
      for (const { id } of types)
        expect(clientText(merged.model, id).text).toBe(clientText(document.model, id).text)
      for (const { id } of types.filter(({ collection }) => collection !== null))
        expect(serverTexts(merged.model, id)?.schema.text).toBe(
          serverTexts(document.model, id)?.schema.text,
        )
      expect(importTransaction(merged, source, 'merge', countedIds('n-')).transaction).toBeNull()
    }),
    runs,
  )
})
