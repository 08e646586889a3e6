import type { Document } from '#core/model'
import type { Flaw } from '../flaws/flaw.ts'
import { flawsOf } from '../flaws/flaws.ts'
import { combine } from './combine.ts'
import { groupOf, joined, type Groups } from './groups.ts'
import type { Plan } from './plan.ts'
import { keyOf, type Path, type Slot, type Version } from './slot.ts'

export type Settled = {
  readonly document: Document
  readonly groups: Groups
  /** Why slots were tied together, by the key of each. */
  readonly reasons: ReadonlyMap<string, string>
}

/** Whose version of these slots, which go together, is taken. */
export type Wish = (group: readonly string[]) => Version

/**
 * The document that wishes make, as far as it breaks no rule that neither version breaks. Where it would, the slots
 * that decide about the rule are taken from one version together. Each version by itself breaks no new rule, so that
 * comes to an end.
 */
export function settle(plan: Plan, groups: Groups, wish: Wish): Settled {
  const reasons = new Map<string, string>()
  let tied = groups
  for (;;) {
    const document = build(plan, ({ key }) => wish(groupOf(tied, key)))
    const flaws = flawsOf(document.model).filter(({ key }) => !plan.known.has(key))
    if (flaws.length === 0) return { document, groups: tied, reasons }
    tied = tie(plan, tied, flaws, reasons)
  }
}

/** The document of these picks, without what belonged to nodes that did not come into it. */
function build(plan: Plan, pick: (slot: Slot) => Version): Document {
  return plan.tidy(combine(plan.grain, plan.triple, pick) as Document)
}

function tie(
  plan: Plan,
  groups: Groups,
  flaws: readonly Flaw[],
  reasons: Map<string, string>,
): Groups {
  let tied = groups
  for (const { paths, reason } of flaws) {
    const keys = paths.flatMap((path) => slotAt(plan, path) ?? [])
    for (const key of keys) if (!reasons.has(key)) reasons.set(key, reason)
    tied = joined(tied, keys)
  }
  const grew = [...tied].some(([key, group]) => group.length > groupOf(groups, key).length)
  return grew ? tied : joined(tied, [...plan.slots.keys()])
}

/** The slot in which the thing at this path lies. */
function slotAt({ slots }: Plan, path: Path): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyOf(path.slice(0, length))
    if (slots.has(key)) return key
  }
  return null
}
