/** A name as it is written on a painted card. `size` is that of the font, in CSS pixels. */
export type NameLines = {
  readonly size: number
  readonly lines: readonly string[]
  /** A line may still be a little too long, and has to be clipped. */
  readonly cut: boolean
}

/** Names are made this small before they are broken or cut, which is then done at the size after. */
const smallest = 8
const broken = 9
/** From this size on, one line reads better than two larger ones. */
const readable = 10.5
const largest = 12
const mostLines = 3
export const lineHeight = 1.15
/** Space left and right of a name, in CSS pixels. */
export const namePadding = 3

type Box = { readonly width: number; readonly height: number }

/**
 * How a name is written in a box of this size on the screen: as large as it fits, in one line or two, and only
 * when it would be too small to be read otherwise broken inside words or cut; null where there is no room for reading at all. `emOf` is
 * the width of a text in units of the font size.
 */
export function nameLines(
  name: string,
  { width, height }: Box,
  emOf: (text: string) => number,
): NameLines | null {
  const room = width - 2 * namePadding
  const tallest = height / lineHeight
  if (tallest < broken || room < 1.5 * broken) return null
  const inOne = Math.min(largest, tallest, room / emOf(name))
  if (inOne >= readable) return { size: inOne, lines: [name], cut: false }
  const parts = tallest >= 2 * broken ? splitName(name) : null
  const inTwo = parts
    ? Math.min(largest, tallest / 2, room / Math.max(...parts.map((part) => emOf(part))))
    : 0
  if (Math.max(inOne, inTwo) < smallest) {
    const count = Math.min(mostLines, Math.floor(tallest / broken))
    return { size: broken, lines: wrap(name, room / broken, count, emOf), cut: true }
  }
  return parts && inTwo > inOne
    ? { size: inTwo, lines: parts, cut: false }
    : { size: inOne, lines: [name], cut: false }
}

/** Between words: after a sign, before a capital that begins a word. */
const wordBreak = /(?<=[_\-. ])|(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu

const splits = new Map<string, readonly string[] | null>()

/** A name in two parts of nearly the same length, or null when it is a single word. */
export function splitName(name: string): readonly string[] | null {
  const known = splits.get(name)
  if (known !== undefined) return known
  let best: readonly string[] | null = null
  let longest = Infinity
  for (const { index } of name.matchAll(wordBreak)) {
    const parts = [name.slice(0, index).trim(), name.slice(index)]
    const length = Math.max(...parts.map((part) => part.length))
    if (length < longest && parts.every((part) => part !== '')) [best, longest] = [parts, length]
  }
  splits.set(name, best)
  return best
}

/** Breaks a name into lines of `em` font sizes: by words, or, where that takes too many lines, anywhere. */
function wrap(
  name: string,
  em: number,
  count: number,
  emOf: (text: string) => number,
): readonly string[] {
  const fitting = Math.max(1, Math.floor((name.length * em) / emOf(name)))
  const lines: string[] = []
  for (const word of name.split(wordBreak).flatMap((whole) => evenParts(whole, fitting))) {
    const line = `${lines.at(-1) ?? ''}${word}`
    if (lines.length > 0 && line.length <= fitting) lines[lines.length - 1] = line
    else lines.push(word)
  }
  if (lines.length <= count) return lines.map((line) => line.trim())
  const anywhere = Array.from({ length: count }, (_, line) =>
    name.slice(line * fitting, (line + 1) * fitting),
  )
  if (name.length > count * fitting)
    anywhere[count - 1] = `${anywhere[count - 1]?.slice(0, Math.max(1, fitting - 1)) ?? ''}…`
  return anywhere
}

function evenParts(word: string, longest: number): string[] {
  const length = Math.max(1, Math.ceil(word.length / Math.ceil(word.length / longest)))
  return Array.from({ length: Math.ceil(word.length / length) }, (_, part) =>
    word.slice(part * length, (part + 1) * length),
  )
}
