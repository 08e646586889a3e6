import { useCallback, useMemo, useState } from 'react'
import type { AgreementChoices, AgreementRow, Party, Way } from '#core/consistency'
import { sameWay } from '#core/consistency'
import { emptyDocument } from '#core/model'
import { agreementAmong, partiesOf, type ImportSource } from '#core/workspace'
import { useDocument } from '#app/state'

/** Where several sources disagree, and how each row is to be settled. */
export type Agreement = {
  /** Empty where they cannot be compared in one table. */
  readonly parties: readonly Party[]
  readonly rows: readonly AgreementRow[]
  /** What was chosen by hand; the rest is settled as is likely meant. */
  readonly choices: AgreementChoices
  /** Settles these rows alike, as far as each can be. */
  readonly settle: (these: readonly AgreementRow[], way: Way) => void
}

const none: readonly AgreementRow[] = []
const nothing: AgreementChoices = new Map()

/** Compares sources with each other, and with the open project where they are to arrive in it, once they are asked for. */
export function useAgreement(
  sources: readonly ImportSource[],
  { intoOpen, wanted }: { readonly intoOpen: boolean; readonly wanted: boolean },
): Agreement {
  const open = useDocument(({ session }) => session.document)
  const document = intoOpen ? open : emptyDocument
  const parties = useMemo(() => partiesOf(document, sources), [document, sources])
  const rows = useMemo(() => (wanted ? agreementAmong(parties) : none), [parties, wanted])
  const [chosen, choose] = useState({ of: parties, choices: nothing })
  const settle = useCallback<Agreement['settle']>(
    (these, way) =>
      choose(({ of, choices }) => {
        const next = new Map(of === parties ? choices : nothing)
        for (const { key, ways } of these)
          if (ways.some((one) => sameWay(one, way))) next.set(key, way)
        return { of: parties, choices: next }
      }),
    [parties],
  )
  return { parties, rows, choices: chosen.of === parties ? chosen.choices : nothing, settle }
}
