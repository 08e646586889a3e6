import fc from 'fast-check'
import { expect, it } from 'vitest'
import { objectTypesOf, tableOf, indexOf, type Model } from '#core/model'
import { arbitraryDocument, arbitrarySteps, editFor } from '#testkit'
import { dispatch, openSession, undo } from './index.ts'

/** The index of the same model as if nobody had asked for one before. */
const anew = ({ objectTypes, ...rest }: Model) =>
  indexOf({ ...rest, objectTypes: tableOf(objectTypes.values()) })

/** The list of the same model as if nobody had asked for one before. */
const listed = ({ objectTypes, order }: Model) => order.map((id) => objectTypes.get(id))

it('carries the index over every edit as if it were built anew', () => {
  fc.assert(
    fc.property(arbitraryDocument(), arbitrarySteps(), (document, steps) => {
      let session = openSession(document)
      for (const [i, step] of steps.entries()) {
        indexOf(session.document.model)
        objectTypesOf(session.document.model)
        const edit = editFor(session.document, step, `s${i}`)
        if (!edit) continue
        session = dispatch(session, { label: 'step', origin: 'canvas', edits: [edit] }).session
        expect(indexOf(session.document.model)).toEqual(anew(session.document.model))
        expect(objectTypesOf(session.document.model)).toEqual(listed(session.document.model))
      }
      while (session.history.past.length > 0) {
        session = undo(session)
        expect(indexOf(session.document.model)).toEqual(anew(session.document.model))
      }
    }),
    { numRuns: 200 },
  )
})
