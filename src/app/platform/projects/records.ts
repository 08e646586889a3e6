import type { HistoryEntry, Session } from '#core/edits'
import {
  emptyLayout,
  emptyModel,
  emptySettings,
  tableOf,
  type Layout,
  type Model,
  type ObjectType,
  type OwnCode,
  type Settings,
} from '#core/model'

/** What the list of projects shows, and which steps of history the project has, by number. */
export type ProjectRecord = {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly revision: number
  /** New with every save: tells whether another tab has saved since. */
  readonly stamp: string
  readonly counts: ProjectCounts
  readonly past: readonly number[]
  readonly future: readonly number[]
}

export type ProjectCounts = { readonly objectTypes: number; readonly properties: number }

/** What changes as a whole, each in a record of its own. */
export type Parts = {
  readonly order: Model['order']
  readonly app: Model['app']
  readonly spelling: Model['spelling']
  readonly layout: Layout
  readonly settings: Settings
  readonly code: readonly OwnCode[]
}

export type PartName = keyof Parts
export type Part = Parts[PartName]

/** One project as it is stored. */
export type StoredProject = {
  readonly record: ProjectRecord
  readonly objectTypes: readonly ObjectType[]
  readonly parts: Partial<Parts>
  readonly history: ReadonlyMap<number, HistoryEntry>
}

export function partsOf({ document: { model, layout, settings, code } }: Session): Parts {
  return { order: model.order, app: model.app, spelling: model.spelling, layout, settings, code }
}

export function countsOf(model: Model): ProjectCounts {
  const properties = model.order.reduce(
    (sum, id) => sum + (model.objectTypes.get(id)?.properties.length ?? 0),
    0,
  )
  return { objectTypes: model.order.length, properties }
}

/** The session that was stored. Steps of history whose record is gone are left out, with all that lie behind them. */
export function sessionOf(stored: StoredProject): Session {
  const { record, parts, history } = stored
  const byId = new Map(stored.objectTypes.map((type) => [type.id, type]))
  const order = (parts.order ?? []).filter((id) => byId.has(id))
  const objectTypes = tableOf(order.flatMap((id) => byId.get(id) ?? []))
  return {
    document: {
      model: {
        ...emptyModel,
        objectTypes,
        order,
        ...(parts.app && { app: parts.app }),
        ...(parts.spelling && { spelling: parts.spelling }),
      },
      layout: { ...emptyLayout, ...parts.layout },
      settings: parts.settings ?? emptySettings,
      code: parts.code ?? [],
    },
    history: {
      past: unbrokenTail(record.past, history),
      future: unbrokenTail(record.future, history),
    },
    revision: record.revision,
  }
}

function unbrokenTail(
  seqs: readonly number[],
  history: ReadonlyMap<number, HistoryEntry>,
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  for (const seq of [...seqs].reverse()) {
    const entry = history.get(seq)
    if (!entry) break
    entries.push(entry)
  }
  return entries.reverse()
}
