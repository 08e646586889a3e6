/** How well a text answers a query: the higher, the better. */
export type Match = {
  readonly score: number
  /** The places of the letters that were meant, in order. */
  readonly marks: readonly number[]
}

const isBoundary = (text: string, at: number): boolean => {
  if (at === 0) return true
  const before = text.charAt(at - 1)
  if (!/[\p{L}\d]/u.test(before)) return true
  const here = text.charAt(at)
  return here !== here.toLowerCase() && before === before.toLowerCase()
}

/**
 * The letters of a query within a text: as one piece at the beginning of a word, as
 * the beginnings of words, as one piece within a word, or else only in order.
 * `lower` is the text in lower case and the query is in lower case too. Null: they are not all there.
 */
export function match(text: string, lower: string, query: string): Match | null {
  if (query === '') return { score: 0, marks: [] }
  const whole = placeOf(text, lower, query)
  const heads = whole !== -1 && isBoundary(text, whole) ? null : initials(text, lower, query)
  if (heads) return { score: 1100 - Math.min(text.length, 200), marks: heads }
  if (whole !== -1) {
    const marks = Array.from(query, (_, i) => whole + i)
    return { score: pieceScore(text, whole, query), marks }
  }
  const marks = scattered(lower, query)
  if (marks === null) return null
  return { score: scatteredScore(text, marks), marks }
}

/** Where the query stands as one piece: at the beginning of a word if it does anywhere. -1: nowhere. */
function placeOf(text: string, lower: string, query: string): number {
  const first = lower.indexOf(query)
  for (let at = first; at !== -1; at = lower.indexOf(query, at + 1))
    if (isBoundary(text, at)) return at
  return first
}

function pieceScore(text: string, at: number, query: string): number {
  const start = at === 0 ? 300 : isBoundary(text, at) ? 200 : 0
  const whole = text.length === query.length ? 400 : 0
  return 1000 + start + whole - Math.min(text.length, 200)
}

/** The letters, each at the beginning of a word. */
function initials(text: string, lower: string, query: string): readonly number[] | null {
  const marks: number[] = []
  let at = -1
  for (const letter of query) {
    do at = lower.indexOf(letter, at + 1)
    while (at !== -1 && !isBoundary(text, at))
    if (at === -1) return null
    marks.push(at)
  }
  return marks
}

/** The letters in order: found from the front, then drawn together from the back. */
function scattered(lower: string, query: string): readonly number[] | null {
  let end = -1
  for (const letter of query) {
    end = lower.indexOf(letter, end + 1)
    if (end === -1) return null
  }
  const marks: number[] = []
  for (let i = query.length - 1, at = end; i >= 0; i -= 1, at -= 1) {
    at = lower.lastIndexOf(query.charAt(i), at)
    marks.unshift(at)
  }
  return marks
}

function scatteredScore(text: string, marks: readonly number[]): number {
  const starts = marks.filter((at) => isBoundary(text, at)).length
  const spread = (marks.at(-1) ?? 0) - (marks[0] ?? 0) + 1 - marks.length
  return 400 + starts * 40 - spread * 10 - Math.min(text.length, 200)
}
