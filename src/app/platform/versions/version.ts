import type { ProjectCounts } from '../projects/records.ts'

/** One kept state of a project, without its text. */
export type Version = {
  readonly project: string
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Kept before something risky, not asked for. Only the newest few of them stay. */
  readonly automatic: boolean
  readonly counts: ProjectCounts
}

/** How many automatic versions of a project are kept. */
const automaticLimit = 20

/** The automatic versions that are too many, the oldest. Versions that a person named are never among them. */
export function tooManyOf(versions: readonly Version[]): readonly Version[] {
  return versions
    .filter(({ automatic }) => automatic)
    .sort((a, b) => b.at - a.at)
    .slice(automaticLimit)
}
