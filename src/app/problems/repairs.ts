import { safeRepairs, type Finding } from '#core/checks'
import type { Edit } from '#core/edits'
import type { Suppression } from '#core/model'
import { profileOf, silencedBy, type Problems } from '#core/workspace'
import { attempt, ids, useDocument, useToasts } from '#app/state'

/** How many problems have a safe fix: in all, by code and by object type. */
export type SafeCounts = {
  readonly all: number
  readonly byCode: ReadonlyMap<string, number>
  readonly byType: ReadonlyMap<string, number>
}

/** Counts the problems that can be repaired without a decision. */
export function safeCounts({ told }: Pick<Problems, 'told'>): SafeCounts {
  const byCode = new Map<string, number>()
  const byType = new Map<string, number>()
  const safe = told.filter(({ fixes }) => fixes.some((fix) => fix.safe))
  for (const { code, where } of safe) {
    byCode.set(code, (byCode.get(code) ?? 0) + 1)
    if (where.objectType) byType.set(where.objectType, (byType.get(where.objectType) ?? 0) + 1)
  }
  return { all: safe.length, byCode, byType }
}

/** Does every safe fix of the problems that are wanted and not silenced, as one undoable step. */
export function repairSafely(label: string, wanted: (problem: Finding) => boolean): void {
  const { document } = useDocument.getState().session
  const { suppressed } = document.settings
  const isWanted = (problem: Finding): boolean =>
    wanted(problem) && !silencedBy(suppressed, problem)
  const edits = safeRepairs(document, profileOf(document), ids, isWanted)
  const refusal = attempt({ label, origin: 'fix', edits })
  if (refusal) useToasts.getState().say('None of the safe fixes can be applied.', 'problem')
}

/** Does not tell a problem any more, at one place or everywhere. */
export function silence(suppression: Suppression): void {
  change(`Silence ${suppression.code}`, { kind: 'suppress', suppression })
}

/** Tells again what was silenced. */
export function tellAgain({ code, objectType, property }: Suppression): void {
  const suppression = { code, objectType, property }
  change(`Tell ${code} again`, { kind: 'unsuppress', suppression })
}

function change(label: string, edit: Edit): void {
  useDocument.getState().dispatch({ label, origin: 'fix', edits: [edit] })
}
