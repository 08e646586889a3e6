/**
 * JSON text without the white space between its tokens, and with `map` applied to what stands between the quotes of
 * each string, keys included, as it is written there. Whatever is no JSON comes out as it is.
 */
export function mapStrings(json: string, map: (written: string) => string): string {
  const parts: string[] = []
  let at = 0
  for (let quote = json.indexOf('"'); quote !== -1; quote = json.indexOf('"', at)) {
    const end = endOfString(json, quote)
    if (end === -1) break
    parts.push(json.slice(at, quote).replace(/\s+/g, ''), '"', map(json.slice(quote + 1, end)), '"')
    at = end + 1
  }
  parts.push(json.slice(at).replace(/\s+/g, ''))
  return parts.join('')
}

/** The place of the quote that closes the string opened at `quote`; -1 when none does. */
function endOfString(json: string, quote: number): number {
  let end = json.indexOf('"', quote + 1)
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0
  while (json.charAt(at - 1 - slashes) === '\\') slashes += 1
  return slashes % 2 === 1
}
