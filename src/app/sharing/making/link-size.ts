/** Links that chats, mail and trackers take whole, in letters. */
const short = 8_000

/** Beyond this a file is the better way, in letters. */
const long = 64_000

/** The most that all browsers take as an address, in letters. */
const longest = 2_000_000

/** How a link will travel. */
export type LinkSize = 'short' | 'medium' | 'long' | 'impossible'

export function sizeOf({ length }: string): LinkSize {
  if (length <= short) return 'short'
  if (length <= long) return 'medium'
  return length <= longest ? 'long' : 'impossible'
}

/** A number of letters in words, as `4.8 kB`. */
export function sizeWords(length: number): string {
  return `${(length / 1000).toFixed(length < 100_000 ? 1 : 0)} kB`
}

const words: Readonly<Record<LinkSize, string>> = {
  short: 'Short enough for chats, mail and issue trackers.',
  medium:
    'Fine for browsers and mail. Some chats cut links beyond 8 kB: leave something out, or send a file there.',
  long: 'That is long for a link: chats and mail cut it. A project file is the better way.',
  impossible: 'Browsers take no address of this length. Send the project file instead.',
}

/** What a person should know about a link of this size. */
export function adviceFor(size: LinkSize): string {
  return words[size]
}
