import type { Document } from '#core/model'
import { flawsOf } from '../flaws/flaws.ts'
import { documentGrain } from '../grain/document-grain.ts'
import type { Grain } from '../grain/grain.ts'
import { combine } from './combine.ts'
import { lentPlaces, tidied } from './places.ts'
import type { Slot, Triple } from './slot.ts'

/** Three states of a document that speak of the same nodes by the same ids, and where they differ. */
export type Plan = {
  readonly triple: Triple & { readonly [K in 'base' | 'mine' | 'theirs']: Document }
  readonly grain: Grain
  readonly slots: ReadonlyMap<string, Slot>
  /** The keys of the flaws that one of the two versions has already. */
  readonly known: ReadonlySet<string>
  readonly tidy: (document: Document) => Document
}

/** What there is to pick between two versions. */
export function planOf(base: Document, mine: Document, theirs: Document): Plan {
  const triple = { base, ...lentPlaces(mine, theirs) }
  const slots = new Map<string, Slot>()
  combine(documentGrain, triple, (slot) => {
    slots.set(slot.key, slot)
    return 'mine'
  })
  const known = new Set([mine, theirs].flatMap(({ model }) => flawsOf(model)).map(({ key }) => key))
  return {
    triple,
    grain: documentGrain,
    slots,
    known,
    tidy: (document) => tidied(document, mine, theirs),
  }
}
