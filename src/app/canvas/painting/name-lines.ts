/** A name as it is written on a painted card. `size` is that of the font, in CSS pixels. */
export type NameLines = {
  readonly size: number
  readonly lines: readonly string[]
  /** A line may be wider than the card, and is painted narrower to fit. */
  readonly tight: boolean
}

/** Words stay whole down to this size, and are painted narrower down to this part of their width. */
const smallest = 6
const narrowest = 0.8
/** What has to be cut is written at this size. */
const sizeOfCut = 7
/** From this size on, fewer lines read better than larger ones. */
const readable = 10.5
const largest = 12
const mostLines = 3
/** Lower than this, a card has no room for a name, and a line has none to share. */
const lowest = 8
export const lineHeight = 1.15
/** Space left and right of a name, in CSS pixels. */
export const namePadding = 3

type Box = { readonly width: number; readonly height: number }

/**
 * How a name is written in a box of this size on the screen: as large as it fits with its words whole, in as few
 * lines as can well be read. Only where it would be too small to be read otherwise are words cut; null where there is
 * no room for reading at all. `emOf` is the width of a text in units of the font size.
 */
export function nameLines(
  name: string,
  { width, height }: Box,
  emOf: (text: string) => number,
): NameLines | null {
  const room = width - 2 * namePadding
  const tallest = height / lineHeight
  if (tallest < lowest || room < 1.5 * lowest) return null
  const ways = splitsOf(name).filter(({ length }) => length === 1 || tallest >= length * lowest)
  let best: NameLines = { size: 0, lines: [name], tight: false }
  for (const lines of ways) {
    const size = Math.min(largest, tallest / lines.length, room / Math.max(...lines.map(emOf)))
    if (size > best.size) best = { size, lines, tight: false }
    if (size >= readable) break
  }
  if (best.size >= smallest) return best
  if (best.size >= smallest * narrowest) return { ...best, size: smallest, tight: true }
  const lines = ways.at(-1)?.map((line) => cutTo(line, room / sizeOfCut, emOf)) ?? []
  return { size: sizeOfCut, lines, tight: true }
}

/** Between words: after a sign, before a capital that begins a word. */
const wordBreak = /(?<=[_\-. ])|(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu

/** Nothing longer can be read as a whole, in however many lines. */
const longestName = 120

const splits = new Map<string, readonly (readonly string[])[]>()

/** The ways to write a name with its words whole: in one line, in two, and so on. */
function splitsOf(name: string): readonly (readonly string[])[] {
  const known = splits.get(name)
  if (known) return known
  const counts = name.length > longestName ? 1 : mostLines
  const ways = Array.from({ length: counts }, (_, more) => splitName(name, more + 1))
  const different = ways.filter(({ length }, index) => length === index + 1)
  splits.set(name, different)
  return different
}

/** A name in at most `count` lines of whole words, the longest as short as can be; in fewer where that does as well. */
export function splitName(name: string, count: number): readonly string[] {
  if (count === 1) return [name]
  let best = splitName(name, count - 1)
  for (const { index } of name.matchAll(wordBreak)) {
    const first = name.slice(0, index).trim()
    const lines = [first, ...splitName(name.slice(index), count - 1)]
    if (first !== '' && longestOf(lines) < longestOf(best)) best = lines
  }
  return best
}

const longestOf = (lines: readonly string[]): number =>
  Math.max(...lines.map(({ length }) => length))

/** As much of a line as `em` font sizes hold, ending in an ellipsis when it is not all of it. */
function cutTo(line: string, em: number, emOf: (text: string) => number): string {
  const characters = [...line]
  const fitting = Math.floor((characters.length * em) / emOf(line))
  if (fitting >= characters.length) return line
  return `${characters.slice(0, Math.max(1, fitting - 1)).join('')}…`
}
