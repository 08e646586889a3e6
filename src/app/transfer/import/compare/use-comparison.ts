import { useCallback, useMemo, useState } from 'react'
import type { Disagreement, Resolution } from '#core/consistency'
import {
  disagreementsWith,
  likelyResolution,
  type Choices,
  type ImportSource,
} from '#core/workspace'
import { useDocument } from '#app/state'

/** Where a source disagrees with the open project, and how each disagreement is to be settled. */
export type Comparison = {
  readonly disagreements: readonly Disagreement[]
  /** What was chosen by hand; the rest is settled as is likely meant. */
  readonly choices: Choices
  /** Settles these alike, as far as each can be. */
  readonly settle: (these: readonly Disagreement[], resolution: Resolution) => void
}

const none: readonly Disagreement[] = []
const nothing: Choices = new Map()

/** Compares a source with the open project, once for each; null: there is nothing to compare with. */
export function useComparison(source: ImportSource | null): Comparison {
  const document = useDocument(({ session }) => session.document)
  const [chosen, choose] = useState<{
    readonly of: ImportSource | null
    readonly choices: Choices
  }>({ of: null, choices: nothing })
  const disagreements = useMemo(
    () => (source ? disagreementsWith(document, source) : none),
    [document, source],
  )
  const settle = useCallback<Comparison['settle']>(
    (these, resolution) =>
      choose(({ of, choices }) => {
        const next = new Map(of === source ? choices : nothing)
        for (const { key, resolutions } of these)
          if (resolutions.includes(resolution)) next.set(key, resolution)
        return { of: source, choices: next }
      }),
    [source],
  )
  return { disagreements, choices: chosen.of === source ? chosen.choices : nothing, settle }
}

/** How a disagreement is to be settled. */
export function resolutionIn(choices: Choices, one: Disagreement): Resolution {
  return choices.get(one.key) ?? likelyResolution(one)
}
