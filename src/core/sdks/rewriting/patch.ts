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
    if (!at) return null
    edits.push({ ...at, text: textOf(hunk, at.lead, to, after) })
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
