import type { History, Origin } from '#core/edits'

/** One state that can be gone to. `steps` leads there from the present: back where it is negative. */
export type HistoryRow = {
  readonly label: string
  /** Where the step was made; empty for the beginning. */
  readonly origin: string
  readonly steps: number
}

const originWords: Readonly<Record<Origin, string>> = {
  canvas: 'Canvas',
  inspector: 'Inspector',
  'server-text': 'App Services Schema',
  'client-text': 'Realm Object Schema',
  code: 'Model code',
  import: 'Import',
  fix: 'Repair',
  layout: 'Layout',
}

/** Every state of the document that is kept, the oldest first. The present one is 0 steps away. */
export function historyRows({ past, future }: History): readonly HistoryRow[] {
  const entries = [...past, ...future.toReversed()]
  const steps = entries.map(({ label, origin }, index) => ({
    label,
    origin: originWords[origin],
    steps: index + 1 - past.length,
  }))
  return [{ label: 'As far back as it goes', origin: '', steps: 0 - past.length }, ...steps]
}
