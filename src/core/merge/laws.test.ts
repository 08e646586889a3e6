import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits, openSession } from '#core/edits'
import type { Document } from '#core/model'
import { readProject, writeProject } from '#core/workspace'
import { arbitraryDocument, arbitrarySteps, flawsOf, editFor, type Step } from '#testkit'
import { findBase } from './find-base.ts'
import { mergeDocuments, resolveMerge } from './merge.ts'
import type { Version } from './combine/slot.ts'
import { dispatch, type Session } from '#core/edits'

/** What these steps make of a document, as far as they are not refused. New nodes are called behind `seed`. */
function work(document: Document, steps: readonly Step[], seed: string): Session {
  let session = openSession(document)
  for (const [i, step] of steps.entries()) {
    const edit = editFor(session.document, step, `${seed}${i}`)
    if (edit) session = dispatch(session, { label: 'Step', origin: 'fix', edits: [edit] }).session
  }
  return session
}

const scene = fc
  .tuple(arbitraryDocument(), arbitrarySteps(10), arbitrarySteps(10))
  .map(([base, own, other]) => {
    const mine = work(base, own, 'm')
    const theirs = work(base, other, 'o')
    return { base, mine: mine.document, theirs: theirs.document, sessions: { mine, theirs } }
  })

type Chosen = (key: string) => Version

/** A choice for each conflict by its key alone, which is the same whoever merges whom. */
const chosen: fc.Arbitrary<Chosen> = fc
  .nat(1000)
  .map(
    (seed) => (key: string) =>
      [...key].reduce((sum, unit) => sum + unit.charCodeAt(0), seed) % 2 === 0 ? 'mine' : 'theirs',
  )

function other(version: Version): Version {
  return version === 'mine' ? 'theirs' : 'mine'
}

function merged(base: Document | null, mine: Document, theirs: Document, choose: Chosen): Document {
  const merge = mergeDocuments(base, mine, theirs)
  const choices = new Map(merge.conflicts.map(({ key }) => [key, choose(key)]))
  const after = applyEdits(mine, resolveMerge(merge, choices))
  if (!after) throw new Error('the edits of a merge apply')
  return after
}

it('changes nothing when theirs is the base', () => {
  fc.assert(
    fc.property(scene, ({ base, mine }) => {
      const merge = mergeDocuments(base, mine, base)
      expect([merge.edits, merge.conflicts]).toEqual([[], []])
    }),
  )
})

it('takes theirs exactly when mine is the base', () => {
  fc.assert(
    fc.property(scene, ({ base, theirs }) => {
      const merge = mergeDocuments(base, base, theirs)
      expect(merge.conflicts).toEqual([])
      expect(applyEdits(base, merge.edits)).toEqual(theirs)
    }),
  )
})

it('has nothing to do when both did the same', () => {
  fc.assert(
    fc.property(scene, ({ base, mine }) => {
      const merge = mergeDocuments(base, mine, mine)
      expect([merge.edits, merge.conflicts]).toEqual([[], []])
    }),
  )
})

it('comes to the same whoever merges whom, when the same is chosen', () => {
  fc.assert(
    fc.property(scene, chosen, ({ base, mine, theirs }, choose) => {
      expect(merged(base, mine, theirs, choose)).toEqual(
        merged(base, theirs, mine, (key) => other(choose(key))),
      )
    }),
  )
})

it('is mine, or theirs, in all that is asked, and never breaks a rule', () => {
  fc.assert(
    fc.property(scene, chosen, fc.boolean(), ({ base, mine, theirs }, choose, known) => {
      const document = merged(known ? base : null, mine, theirs, choose)
      const own = new Set([...flawsOf(mine.model), ...flawsOf(theirs.model)])
      expect(flawsOf(document.model).filter((flaw) => !own.has(flaw))).toEqual([])
      const project = { name: 'Merged', document, history: { past: [], future: [] } }
      const { value, diagnostics } = readProject('merged.json', writeProject(project))
      expect(diagnostics).toEqual([])
      expect(value?.document).toEqual(document)
    }),
  )
})

it('finds a common state in the pasts of two files', () => {
  fc.assert(
    fc.property(scene, ({ base, sessions: { mine, theirs } }) => {
      fc.pre(base.model.order.length > 0)
      const found = findBase(mine, theirs)
      expect(found).not.toBeNull()
      expect(mergeDocuments(found, mine.document, theirs.document).hasBase).toBe(true)
    }),
  )
})
