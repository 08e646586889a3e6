import type { Entry, Target } from './entries.ts'
import { match, type Match } from './rank.ts'

/** Something that was found, with the letters of its text that were meant. */
export type Hit = { readonly entry: Entry; readonly marks: readonly number[] }

export type Hits = {
  /** The best, in order. */
  readonly hits: readonly Hit[]
  /** How many there are, shown or not. */
  readonly total: number
}

/** How many are shown at most. */
export const hitLimit = 50

const prefixes: ReadonlyMap<string, Target['kind']> = new Map([
  ['>', 'command'],
  ['@', 'type'],
  ['.', 'property'],
])

/** Of equal answers, what is more often meant comes first. */
const weights: Readonly<Record<Target['kind'], number>> = { command: 6, type: 12, property: 0 }

/**
 * What a query finds. It may begin with `>` (commands), `@` (object types) or `.` (properties). Without words, what was
 * chosen lately comes first; `recent` has the keys of those, the last one first.
 */
export function search(entries: readonly Entry[], query: string, recent: readonly string[]): Hits {
  const only = prefixes.get(query.charAt(0))
  const words = (only ? query.slice(1) : query).trim().toLowerCase()
  const among = only ? entries.filter(({ target }) => target.kind === only) : entries
  return words === '' ? listed(among, recent) : found(among, words)
}

function listed(entries: readonly Entry[], recent: readonly string[]): Hits {
  const place = new Map(recent.map((key, index) => [key, index]))
  const lately = entries
    .filter(({ key }) => place.has(key))
    .toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0))
  const rest: Entry[] = []
  for (const entry of entries) {
    if (lately.length + rest.length >= hitLimit) break
    if (!place.has(entry.key)) rest.push(entry)
  }
  const hits = [...lately, ...rest].slice(0, hitLimit).map((entry) => ({ entry, marks: [] }))
  return { hits, total: entries.length }
}

type Scored = Hit & { readonly score: number }

function found(entries: readonly Entry[], words: string): Hits {
  const scored: Scored[] = []
  for (const entry of entries) {
    const answer = answerOf(entry, words)
    if (answer) scored.push({ entry, ...answer, score: answer.score + weights[entry.target.kind] })
  }
  const hits = scored.toSorted((a, b) => b.score - a.score).slice(0, hitLimit)
  return { hits, total: scored.length }
}

/** A match in its own name is worth more than one that needs the name it belongs to; one in what is said, the least. */
function answerOf({ text, lower, nameAt, about }: Entry, words: string): Match | null {
  const own = match(text.slice(nameAt), lower.slice(nameAt), words)
  if (own) return { score: own.score, marks: own.marks.map((at) => at + nameAt) }
  const whole = nameAt === 0 ? null : match(text, lower, words)
  if (whole) return { ...whole, score: whole.score - 50 }
  return about !== '' && about.toLowerCase().includes(words) ? { score: 0, marks: [] } : null
}
