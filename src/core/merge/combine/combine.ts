import { sameValue } from '#core/edits'
import type { Grain, Parts } from '../grain/grain.ts'
import { orderSlot, weave } from './orders.ts'
import { keyOf, type Path, type Slot, type Triple, type Version } from './slot.ts'

/** Decides whose version of a slot is taken. */
export type Pick = (slot: Slot) => Version

/**
 * What both versions make together: what is the same in both, and the picked version of what is not. `pick` is asked
 * once for each slot, always for the same ones. Undefined: it is not there.
 *
 * Cost: what differs is compared once a level; what is shared costs nothing.
 */
export function combine(grain: Grain, triple: Triple, pick: Pick, path: Path = []): unknown {
  const { mine, theirs } = triple
  if (sameValue(mine, theirs)) return mine
  const opened = openAll(grain, triple)
  if (!opened) return triple[pick(slotOf(path, triple))]
  const parts = new Map<string, unknown>()
  for (const key of new Set([...opened.mine.keys(), ...opened.theirs.keys()])) {
    const [base, own, other] = [opened.base, opened.mine, opened.theirs].map((of) => of.get(key))
    const part = combine(grain.grainOf(key), { base, mine: own, theirs: other }, pick, [
      ...path,
      key,
    ])
    if (part !== undefined) parts.set(key, part)
  }
  return grain.close(grain.ordered ? inOrder(parts, opened, pick, path) : parts)
}

function slotOf(path: Path, triple: Triple): Slot {
  const { base, mine, theirs } = triple
  const auto = sameValue(base, mine) ? 'theirs' : sameValue(base, theirs) ? 'mine' : null
  return { ...triple, auto, key: keyOf(path), path, order: false }
}

type Opened = { readonly base: Parts; readonly mine: Parts; readonly theirs: Parts }

const nothing: Parts = new Map()

/** Null where one of the versions does not have it, or has it in a form that does not open. */
function openAll(grain: Grain, { base, mine, theirs }: Triple): Opened | null {
  if (mine === undefined || theirs === undefined) return null
  const [own, other] = [grain.open(mine), grain.open(theirs)]
  if (!own || !other) return null
  return { base: (base !== undefined && grain.open(base)) || nothing, mine: own, theirs: other }
}

function inOrder(parts: Parts, opened: Opened, pick: Pick, path: Path): Parts {
  const slot = orderSlot(path, opened)
  const source = slot ? opened[pick(slot)] : opened.mine
  const common = [...source.keys()].filter((key) => opened.mine.has(key) && opened.theirs.has(key))
  const keys = weave(common, opened, (key) => parts.has(key))
  return new Map(keys.map((key) => [key, parts.get(key)]))
}
