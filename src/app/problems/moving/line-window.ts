/** The top of each line and, last, the bottom of all, in CSS pixels. */
export function topsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): readonly number[] {
  const tops = [0]
  let top = 0
  for (const key of keys) {
    top += heights.get(key) ?? estimate
    tops.push(top)
  }
  return tops
}

/** The lines `[first, last)` that touch a part of the list. */
export function linesIn(
  tops: readonly number[],
  from: number,
  to: number,
): readonly [first: number, last: number] {
  const count = tops.length - 1
  const first = Math.min(count, Math.max(0, firstBeyond(tops, from) - 1))
  const last = Math.min(count, firstBeyond(tops, to))
  return [first, Math.max(first, last)]
}

/** The first index whose top lies below a place. */
function firstBeyond(tops: readonly number[], place: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
