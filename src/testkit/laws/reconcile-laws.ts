import { dispatch, openSession } from '#core/edits'
import { countedIds, type Model, documentOf } from '#core/model'
import { reconcile } from '#core/reconcile'
import { agree } from './agree.ts'

type Candidate = Parameters<typeof reconcile>[1]

/** The current model after a candidate arrived. Every edit that reconciling gives must apply. */
export function arrive(current: Model, candidate: Candidate, removeMissing = false): Model {
  const ids = countedIds('new-')
  const { edits } = reconcile(current, candidate, { ids, removeMissing })
  if (edits.length === 0) return current
  const session = openSession(documentOf(current))
  const done = dispatch(session, { label: 'Arrive', origin: 'import', edits })
  agree('every edit applies', done.diagnostics, [])
  return done.session.document.model
}

/** What a candidate says is said once: arriving again it changes nothing. */
export function arriveOnceLaw(current: Model, candidate: Candidate, removeMissing: boolean): void {
  const model = arrive(current, candidate, removeMissing)
  const { edits } = reconcile(model, candidate, { ids: countedIds('again-'), removeMissing })
  agree('a second arrival changes nothing', edits, [])
}

/** A model says nothing new about itself, on behalf of either side. */
export function selfLaw(model: Model, speaks: Candidate['speaks'], removeMissing: boolean): void {
  const options = { ids: countedIds('new-'), removeMissing }
  const { edits, diagnostics } = reconcile(model, { speaks, model }, options)
  agree(
    'a model says nothing new about itself',
    { edits, diagnostics },
    { edits: [], diagnostics: [] },
  )
}
