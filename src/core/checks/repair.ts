import { applyEdits, type Edit } from '#core/edits'
import type { Document, IdSource, ObjectTypeId, Profile } from '#core/model'
import { openChecker, type Checked, type Checker } from './engine/check-model.ts'
import type { Finding } from './finding.ts'

/** More rounds than any chain of repairs needs: one repair may lay bare another problem, but never its own again. */
const mostRounds = 20

/**
 * The edits that do every safe repair, and every safe repair of what those lay bare. Problems whose repair is refused
 * stay. `wanted` chooses among the findings.
 */
export function safeRepairs(
  document: Document,
  profile: Profile,
  ids: IdSource,
  wanted: (finding: Finding) => boolean = () => true,
): readonly Edit[] {
  const check = openChecker()
  const edits: Edit[] = []
  let current = document
  for (let round = 0; round < mostRounds; round += 1) {
    const done = repairOnce(current, check, profile, ids, wanted)
    if (done.edits.length === 0) break
    edits.push(...done.edits)
    current = done.document
  }
  return edits
}

/** One repair at each place: a second one there might rest on what the first has changed. */
function repairOnce(
  document: Document,
  check: Checker,
  profile: Profile,
  ids: IdSource,
  wanted: (finding: Finding) => boolean,
): { readonly document: Document; readonly edits: readonly Edit[] } {
  const edits: Edit[] = []
  const places = new Set<string>()
  let current = document
  for (const finding of allFindings(check(document.model, profile))) {
    const place = JSON.stringify([finding.where.objectType, finding.where.property])
    const fix = finding.fixes.find(({ safe }) => safe)
    if (!fix || places.has(place) || !wanted(finding)) continue
    const own = fix.edits(current.model, ids)
    const next = applyEdits(current, own)
    if (!next || next === current) continue
    places.add(place)
    edits.push(...own)
    current = next
  }
  return { document: current, edits }
}

/** Every finding, those of the app last. */
export function allFindings({ byType, ofApp }: Checked): readonly Finding[] {
  return [...[...byType.values()].flat(), ...ofApp]
}

/** The findings at one object type. */
export function findingsAt(checked: Checked, id: ObjectTypeId): readonly Finding[] {
  return checked.byType.get(id) ?? []
}
