import type { Range } from '../reading/file-reading.ts'
import { applyTextEdits, type TextEdit } from './text-edit.ts'

/** Longer pieces are written anew: comparing costs the product of their lengths. */
const most = 400

/**
 * `own` with the change that leads from `before` to `after`, so that all else a person wrote in it stays: modifiers,
 * annotations, comments, white space. Null where the words that change do not lie together in it.
 */
export function patched(own: string, before: string, after: string): string | null {
  const mine = tokensOf(own)
  const from = tokensOf(before)
  const to = tokensOf(after)
  if (Math.max(mine.length, from.length, to.length) > most) return null
  const kept = matches(texts(before, from), texts(after, to))
  const known = matches(texts(before, from), texts(own, mine))
  const edits: TextEdit[] = []
  for (const hunk of hunksOf(kept, from.length, to.length)) {
    const at = placeOf(hunk, known, mine, own)
    if (at) {
      edits.push({ ...at, text: textOf(hunk, at.lead, to, after) })
      continue
    }
    const wider = widened(hunk, known, from.length)
    const between = wider && placeBetween(wider, known, mine)
    if (!between) return null
    edits.push({ ...between, text: textOf(wider, 'none', to, after) })
  }
  return applyTextEdits(own, edits)
}

/** What of `before` is replaced by what of `after`, as indexes of tokens. */
type Hunk = { readonly from: Range; readonly to: Range }

function hunksOf(
  kept: ReadonlyMap<number, number>,
  fromLength: number,
  toLength: number,
): readonly Hunk[] {
  const hunks: Hunk[] = []
  let last = { from: -1, to: -1 }
  for (const [from, to] of [...kept, [fromLength, toLength] as const]) {
    const hunk = { from: { start: last.from + 1, end: from }, to: { start: last.to + 1, end: to } }
    if (hunk.from.start < hunk.from.end || hunk.to.start < hunk.to.end) hunks.push(hunk)
    last = { from, to }
  }
  return hunks
}

/** The hunk between the nearest words that both texts have, for what lies there is spelled otherwise. */
function widened(
  { from, to }: Hunk,
  known: ReadonlyMap<number, number>,
  length: number,
): Hunk | null {
  let [left, right] = [0, 0]
  while (from.start > left && !known.has(from.start - left - 1)) left += 1
  while (from.end + right < length && !known.has(from.end + right)) right += 1
  if (from.start === left || from.end + right === length) return null
  return {
    from: { start: from.start - left, end: from.end + right },
    to: { start: to.start - left, end: to.end + right },
  }
}

/** Nothing where much more lies there than is replaced. */
function placeBetween(
  { from, to }: Hunk,
  known: ReadonlyMap<number, number>,
  mine: readonly Range[],
): Range | null {
  const first = (known.get(from.start - 1) ?? 0) + 1
  const last = (known.get(from.end) ?? 0) - 1
  const [start, end] = [mine[first], mine[last]]
  const isMuch = last - first > from.end - from.start + 2
  return start && end && first <= last && to.start < to.end && !isMuch
    ? { start: start.start, end: end.end }
    : null
}

/** `lead`: does the white space before the new words count as theirs, or that behind them? */
type Place = Range & { readonly lead: 'before' | 'after' | 'none' }

function placeOf(
  { from, to }: Hunk,
  known: ReadonlyMap<number, number>,
  mine: readonly Range[],
  own: string,
): Place | null {
  if (from.start === from.end) {
    if (from.start === 0) return { start: 0, end: 0, lead: 'after' }
    const before = mine[known.get(from.start - 1) ?? -1]
    return before ? { start: before.end, end: before.end, lead: 'before' } : null
  }
  const first = known.get(from.start)
  if (first === undefined) return null
  const count = from.end - from.start
  for (let i = 1; i < count; i += 1) if (known.get(from.start + i) !== first + i) return null
  const start = mine[first]
  const end = mine[first + count - 1]
  if (!start || !end) return null
  if (to.start < to.end) return { start: start.start, end: end.end, lead: 'none' }
  const previous = mine[first - 1]
  const next = mine[first + count]
  const isWord = previous && next && previous.end < start.start && end.end < next.start
  if (isWord) return { start: start.start, end: next.start, lead: 'none' }
  if (previous) return { start: previous.end, end: end.end, lead: 'none' }
  return { start: 0, end: mine[first + count]?.start ?? own.length, lead: 'none' }
}

function textOf({ to }: Hunk, lead: Place['lead'], tokens: readonly Range[], after: string) {
  if (to.start === to.end) return ''
  const start = lead === 'before' ? tokens[to.start - 1]?.end : tokens[to.start]?.start
  const end = lead === 'after' ? tokens[to.end]?.start : tokens[to.end - 1]?.end
  return after.slice(start ?? 0, end ?? after.length)
}

/** Words, texts in quotes, comments and single signs. */
function tokensOf(text: string): readonly Range[] {
  const token =
    /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\p{L}\p{N}_$]+|\S/gu
  return [...text.matchAll(token)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

function texts(text: string, tokens: readonly Range[]): readonly string[] {
  return tokens.map(({ start, end }) => text.slice(start, end))
}

/** The longest common subsequence, as indexes of the second by those of the first, in order. */
function matches(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found = new Map<number, number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.set(i, j)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return found
}
