import type { HistoryEntry, Session } from '#core/edits'
import { emptyDocument, type ObjectType, type ObjectTypeId } from '#core/model'
import { partsOf, type Part, type PartName } from './records.ts'

/** What is on disk, as far as this tab knows: the session last saved and the numbers of its steps. */
export type Saved = {
  readonly session: Session | null
  readonly seqs: ReadonlyMap<HistoryEntry, number>
  readonly nextSeq: number
}

export const nothingSaved: Saved = { session: null, seqs: new Map(), nextSeq: 1 }

/** The records to write and to delete so that the next session is on disk. */
export type SavePlan = {
  readonly putObjectTypes: readonly ObjectType[]
  readonly deleteObjectTypes: readonly ObjectTypeId[]
  readonly putParts: readonly (readonly [PartName, Part])[]
  readonly putHistory: readonly (readonly [number, HistoryEntry])[]
  readonly deleteHistory: readonly number[]
  readonly past: readonly number[]
  readonly future: readonly number[]
  /** What will be on disk afterwards. */
  readonly saved: Saved
}

/** Compares by identity: what an edit did not touch is not written. */
export function planSave(saved: Saved, next: Session): SavePlan {
  return {
    ...planObjectTypes(saved.session, next),
    putParts: planParts(saved, next),
    ...planHistory(saved, next),
  }
}

function planObjectTypes(
  saved: Session | null,
  next: Session,
): Pick<SavePlan, 'putObjectTypes' | 'deleteObjectTypes'> {
  const before = (saved?.document ?? emptyDocument).model.objectTypes
  const after = next.document.model.objectTypes
  if (before === after) return { putObjectTypes: [], deleteObjectTypes: [] }
  const putObjectTypes = [...after.values()].filter((type) => before.get(type.id) !== type)
  const deleteObjectTypes = [...before.keys()].filter((id) => !after.has(id))
  return { putObjectTypes, deleteObjectTypes }
}

function planParts(saved: Saved, next: Session): SavePlan['putParts'] {
  const before = saved.session && partsOf(saved.session)
  const after = partsOf(next)
  const names: readonly PartName[] = ['order', 'app', 'spelling', 'layout', 'settings', 'code']
  return names.filter((name) => before?.[name] !== after[name]).map((name) => [name, after[name]])
}

function planHistory(
  saved: Saved,
  next: Session,
): Pick<SavePlan, 'putHistory' | 'deleteHistory' | 'past' | 'future' | 'saved'> {
  const seqs = new Map<HistoryEntry, number>()
  const putHistory: (readonly [number, HistoryEntry])[] = []
  let { nextSeq } = saved
  const numberOf = (entry: HistoryEntry): number => {
    const known = saved.seqs.get(entry)
    const seq = known ?? nextSeq++
    if (known === undefined) putHistory.push([seq, entry])
    seqs.set(entry, seq)
    return seq
  }
  const past = next.history.past.map(numberOf)
  const future = next.history.future.map(numberOf)
  const deleteHistory = [...saved.seqs].filter(([entry]) => !seqs.has(entry)).map(([, seq]) => seq)
  return { putHistory, deleteHistory, past, future, saved: { session: next, seqs, nextSeq } }
}
