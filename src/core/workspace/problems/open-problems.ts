import { findingsAt, likelyProfile, openChecker, type Finding } from '#core/checks'
import type { Diagnostic, Severity } from '#core/diagnostics'
import {
  objectTypesOf,
  sameSuppression,
  type Document,
  type ObjectTypeId,
  type Profile,
  type Suppression,
} from '#core/model'
import { openOddTexts } from './odd-texts.ts'

/** A problem that is not told, and why. */
export type Silenced = { readonly problem: Finding; readonly suppression: Suppression }

/** All that is to be said of a document, in the order of its object types. */
export type Problems = {
  /** What it was judged for. */
  readonly profile: Profile
  /** How many object types still have texts to be looked at. */
  readonly pending: number
  readonly told: readonly Finding[]
  readonly silenced: readonly Silenced[]
  readonly counts: Readonly<Record<Severity, number>>
  /** What is told at each object type that has something. */
  readonly byType: ReadonlyMap<ObjectTypeId, readonly Finding[]>
}

/** The profile a document is judged by: the one chosen, else the one its app asks for. */
export function profileOf({ model, settings }: Document): Profile {
  return settings.profile ?? likelyProfile(model)
}

/** Finds the problems of one document after the other, each but a little different from the last. */
export type ProblemFinder = {
  /**
   * What the rules forbid, what is odd in the texts, and what one side alone keeps. The rules are asked at once; texts
   * that an edit has touched are looked at, too, unless they are many: those wait for `more`.
   */
  readonly find: (document: Document) => Problems
  /** Looks at up to so many texts that wait. Is there more to look at? */
  readonly more: (count: number) => boolean
}

/** So many texts are looked at with the edit that touches them; each costs reading what is written. */
const fewTexts = 2

/** Begins without knowing anything: the first document costs as much as it is large. */
export function openProblems(): ProblemFinder {
  const check = openChecker()
  const texts = openOddTexts()
  let last: { readonly document: Document; readonly problems: Problems } | null = null
  return {
    find: (document) => {
      const { model, settings } = document
      if (last?.document.model === model && last.document.settings === settings)
        return last.problems
      const profile = profileOf(document)
      const checked = check(model, profile)
      texts.turnTo(model)
      if (texts.pending() <= fewTexts) texts.lookAt(fewTexts)
      const found = objectTypesOf(model).flatMap(({ id }) => [
        ...findingsAt(checked, id),
        ...texts.of(id),
      ])
      const all = [...found, ...checked.ofApp]
      const problems = sorted(all, settings.suppressed, { profile, pending: texts.pending() })
      last = { document, problems }
      return problems
    },
    more: (count) => {
      if (texts.pending() === 0) return false
      texts.lookAt(count)
      last = null
      return texts.pending() > 0
    },
  }
}

/** All problems of one document. */
export function problemsOf(document: Document): Problems {
  const finder = openProblems()
  finder.find(document)
  finder.more(Number.POSITIVE_INFINITY)
  return finder.find(document)
}

function sorted(
  found: readonly Finding[],
  suppressed: readonly Suppression[],
  about: Pick<Problems, 'profile' | 'pending'>,
): Problems {
  const told: Finding[] = []
  const silenced: Silenced[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  const byType = new Map<ObjectTypeId, Finding[]>()
  for (const problem of found) {
    const suppression = silencedBy(suppressed, problem)
    if (suppression) {
      silenced.push({ problem, suppression })
      continue
    }
    told.push(problem)
    counts[problem.severity] += 1
    const id = problem.where.objectType as ObjectTypeId | undefined
    if (id === undefined) continue
    const others = byType.get(id)
    if (others) others.push(problem)
    else byType.set(id, [problem])
  }
  return { ...about, told, silenced, counts, byType }
}

/** What silences a problem; nothing when it is told. */
export function silencedBy(
  suppressed: readonly Suppression[],
  problem: Diagnostic,
): Suppression | undefined {
  return suppressed.find((one) => silences(one, problem))
}

/** A suppression without a place silences its code everywhere. */
function silences(suppression: Suppression, { code, where }: Diagnostic): boolean {
  if (suppression.objectType === null) return suppression.code === code
  const objectType = (where.objectType ?? null) as Suppression['objectType']
  const property = (where.property ?? null) as Suppression['property']
  return sameSuppression(suppression, { code, objectType, property })
}
