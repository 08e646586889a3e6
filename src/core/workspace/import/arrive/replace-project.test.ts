import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import { countedIds, documentOf, type ObjectTypeId } from '#core/model'
import { modelOf } from '#testkit'
import { writeProject } from '../../project/write-project.ts'
import { planImport } from '../plan.ts'
import { importTransaction } from './transaction.ts'

it('replaces a document whose cards are placed by a project without those types', () => {
  const next = documentOf(modelOf({ Dog: { _id: 'objectId' } }))
  const text = writeProject({ name: 'x', document: next, history: { past: [], future: [] } })
  const [project] = planImport([{ path: 'x.json', text }], countedIds()).sources
  const cat = 'Cat' as ObjectTypeId
  const layout = { positions: { [cat]: { x: 1, y: 2 } } }
  const before = openSession(documentOf(modelOf({ Cat: { _id: 'objectId' } }), layout))
  const outcome = project && importTransaction(before.document, project, 'replace', countedIds())
  const after = outcome?.transaction && dispatch(before, outcome.transaction)
  expect(after?.diagnostics).toEqual([])
  expect(after?.session.document).toEqual(next)
})
