/** Words that the rules get wrong. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ...['series', 'news', 'species'].map((word) => [word, word] as const),
  ...['movie', 'cookie', 'calorie', 'zombie', 'selfie', 'hoodie', 'tie', 'pie', 'cache'].map(
    (word) => [`${word}s`, word] as const,
  ),
  ...['status', 'bus', 'virus', 'bonus', 'campus'].map((word) => [`${word}es`, word] as const),
])

/**
 * The singular of the last word of a collection's name, its case kept: `listingsAndReviews` gives `listingsAndReview`.
 * Source: documentation, sync/data-model/data-model-map; `movies` as observed in exports.
 */
export function singular(name: string): string {
  const [word = ''] = /\p{Lu}*\p{Ll}*$/u.exec(name) ?? []
  const head = name.slice(0, name.length - word.length)
  const lower = word.toLowerCase()
  const known = exceptions.get(lower) ?? byRule(lower)
  return head + inCaseOf(word, known)
}

function byRule(word: string): string {
  if (word.length < 2) return word
  if (/.ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(ss|us|is)$/.test(word)) return word
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** `known` as `word` is written, which begins alike. */
function inCaseOf(word: string, known: string): string {
  const lower = word.toLowerCase()
  let shared = 0
  while (shared < known.length && known[shared] === lower[shared]) shared += 1
  const rest = known.slice(shared)
  return word.slice(0, shared) + (word === word.toUpperCase() ? rest.toUpperCase() : rest)
}
