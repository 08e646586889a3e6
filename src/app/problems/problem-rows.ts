import type { Finding } from '#core/checks'
import type { Severity } from '#core/diagnostics'
import type { Model, ObjectTypeId, PropertyId, Suppression } from '#core/model'
import type { Problems } from '#core/workspace'
import { placeName, type ProblemFilter } from '#app/state'

/** A problem in its place in the list. */
export type ProblemRow = {
  readonly kind: 'problem'
  /** The same for as long as the problem is told. */
  readonly key: string
  readonly problem: Finding
  readonly place: string
}

/** One line of the list. */
export type Row =
  | ProblemRow
  | {
      readonly kind: 'group'
      readonly key: string
      readonly title: string
      readonly count: number
      /** Set for a group of one severity. */
      readonly severity: Severity | null
    }
  | {
      readonly kind: 'silencedGroup'
      readonly key: string
      readonly count: number
      readonly open: boolean
    }
  | {
      readonly kind: 'silenced'
      readonly key: string
      readonly suppression: Suppression
      readonly place: string
      /** How many problems it silences. */
      readonly count: number
    }

const severities: readonly Severity[] = ['error', 'warning', 'info']
const titles: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
}

/** The problems that the filter lets through, in the order in which they are listed and stepped through. */
export function listedProblems(
  { told }: Pick<Problems, 'told'>,
  model: Model,
  { grouping, query, hidden }: ProblemFilter,
): readonly ProblemRow[] {
  const sought = query.trim().toLowerCase()
  const seen = new Map<string, number>()
  const rows = told.map((problem): ProblemRow => {
    const { code, where } = problem
    const base = [code, where.objectType, where.property, where.span?.start].join(' ')
    const before = seen.get(base) ?? 0
    seen.set(base, before + 1)
    return { kind: 'problem', key: `${base} ${before}`, problem, place: placeName(model, where) }
  })
  const shown = rows.filter(
    ({ problem: { severity, message, code }, place }) =>
      !hidden.has(severity) &&
      [message, code, place].some((text) => text.toLowerCase().includes(sought)),
  )
  if (grouping === 'objectType') return shown
  return severities.flatMap((one) => shown.filter(({ problem }) => problem.severity === one))
}

/** The problems under the titles of their groups. */
export function groupedRows(
  listed: readonly ProblemRow[],
  model: Model,
  { grouping }: Pick<ProblemFilter, 'grouping'>,
): readonly Row[] {
  if (grouping === 'objectType') return byObjectType(listed, model, '')
  return severities.flatMap((severity) => {
    const found = listed.filter(({ problem }) => problem.severity === severity)
    if (found.length === 0) return []
    const title = titles[severity]
    const group: Row = { kind: 'group', key: severity, title, count: found.length, severity }
    return [group, ...byObjectType(found, model, `${severity} `)]
  })
}

function byObjectType(listed: readonly ProblemRow[], model: Model, prefix: string): readonly Row[] {
  const groups = new Map<string | null, ProblemRow[]>()
  for (const row of listed) {
    const id = row.problem.where.objectType ?? null
    const others = groups.get(id)
    if (others) others.push(row)
    else groups.set(id, [row])
  }
  return [...groups].flatMap(([id, rows]): readonly Row[] => {
    const type = id === null ? undefined : model.objectTypes.get(id as ObjectTypeId)
    const title = type?.name ?? 'The app'
    const key = `${prefix}${id ?? ''}`
    return [{ kind: 'group', key, title, count: rows.length, severity: null }, ...rows]
  })
}

/** The lines about what is silenced: one for each suppression, also for one that silences nothing any more. */
export function silencedRows(
  { silenced }: Pick<Problems, 'silenced'>,
  suppressed: readonly Suppression[],
  model: Model,
  open: boolean,
): readonly Row[] {
  if (suppressed.length === 0) return []
  const group: Row = { kind: 'silencedGroup', key: 'silenced', count: silenced.length, open }
  if (!open) return [group]
  const counts = new Map<Suppression, number>()
  for (const { suppression } of silenced)
    counts.set(suppression, (counts.get(suppression) ?? 0) + 1)
  return [
    group,
    ...suppressed.map((suppression): Row => {
      const { code, objectType, property } = suppression
      return {
        kind: 'silenced',
        key: ['silenced', code, objectType, property].join(' '),
        suppression,
        place: objectType === null ? 'everywhere' : placeName(model, placeOf(objectType, property)),
        count: counts.get(suppression) ?? 0,
      }
    }),
  ]
}

function placeOf(objectType: ObjectTypeId, property: PropertyId | null) {
  return property === null ? { objectType } : { objectType, property }
}
