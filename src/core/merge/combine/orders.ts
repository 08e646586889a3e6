import { sameValue } from '#core/edits'
import type { Parts } from '../grain/grain.ts'
import { keyOf, type Path, type Slot, type Version } from './slot.ts'

type Opened = { readonly base: Parts; readonly mine: Parts; readonly theirs: Parts }

/** The order of what both versions have, where they disagree about it; null where they agree. */
export function orderSlot(path: Path, { base, mine, theirs }: Opened): Slot | null {
  const common = (parts: Parts): readonly string[] =>
    [...parts.keys()].filter((key) => mine.has(key) && theirs.has(key))
  const orders = { base: common(base), mine: common(mine), theirs: common(theirs) }
  if (sameValue(orders.mine, orders.theirs)) return null
  const auto = autoOf(orders, base)
  return { ...orders, auto, key: keyOf(path, true), path, order: true }
}

type Orders = { readonly [K in 'base' | Version]: readonly string[] }

/** Where neither moved what was there, they differ in what both added: either order does, the same for both. */
function autoOf(orders: Orders, base: Parts): Version | null {
  const moved = (order: readonly string[]): boolean =>
    !sameValue(
      order.filter((key) => base.has(key)),
      orders.base,
    )
  const [mine, theirs] = [moved(orders.mine), moved(orders.theirs)]
  if (mine && theirs) return null
  if (mine !== theirs) return mine ? 'mine' : 'theirs'
  return orders.mine.join('\n') < orders.theirs.join('\n') ? 'mine' : 'theirs'
}

/**
 * All parts that are there in one order: what both versions have as in `common`, and what one alone has behind what it
 * follows there. Where both put something at one place, names decide, so that it does not matter who merges whom.
 */
export function weave(
  common: readonly string[],
  { mine, theirs }: Opened,
  isThere: (key: string) => boolean,
): readonly string[] {
  const fixed = new Set(common)
  const own = runsOf(mine, fixed, isThere)
  const other = runsOf(theirs, fixed, isThere)
  const behind = (anchor: string | null): readonly string[] => {
    const [a, b] = [own.get(anchor) ?? [], other.get(anchor) ?? []]
    return (a[0] ?? '') < (b[0] ?? '') ? [...a, ...b] : [...b, ...a]
  }
  return [...behind(null), ...common.flatMap((key) => [key, ...behind(key)])]
}

function runsOf(
  parts: Parts,
  fixed: ReadonlySet<string>,
  isThere: (key: string) => boolean,
): ReadonlyMap<string | null, readonly string[]> {
  const runs = new Map<string | null, string[]>()
  let anchor: string | null = null
  for (const key of parts.keys()) {
    if (fixed.has(key)) anchor = key
    else if (isThere(key)) runs.set(anchor, [...(runs.get(anchor) ?? []), key])
  }
  return runs
}
