import { plainText, type WidthOf } from '../text/cut.ts'

/** A stretch of a note that looks one way: `strong`, `slanted` or `code`; empty for plain text. */
export type Run = { readonly text: string; readonly look: string }

/** A line of a note as it is drawn, and how far it stands in. */
export type NoteLine = { readonly runs: readonly Run[]; readonly indent: number }

const bulletIndent = 14
const bullet: Run = { text: '•  ', look: '' }

/** Wider than any face of these looks. */
const widen = 1.12

/** The lines of a text in Markdown, as far as notes have it, broken where they are wider than `room`. */
export function noteLines(markdown: string, room: number, size: number): readonly NoteLine[] {
  const face = plainText(size * widen)
  return markdown.split(/\r\n|\r|\n/).flatMap((line) => {
    const { said, look, indent } = blockOf(line)
    const lines = wrapped(runsOf(said, look), room - indent, face)
    if (indent === 0) return lines.map((runs) => ({ runs, indent }))
    return lines.map((runs, index) =>
      index === 0 ? { runs: [bullet, ...runs], indent: 0 } : { runs, indent },
    )
  })
}

function blockOf(line: string): {
  readonly said: string
  readonly look: string
  readonly indent: number
} {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)
  if (heading) return { said: heading[1] ?? '', look: 'strong', indent: 0 }
  const item = /^\s*[-*+]\s+(.*)$/.exec(line)
  return { said: item?.[1] ?? line, look: '', indent: item ? bulletIndent : 0 }
}

const emphasis = /\*\*([^*]+)\*\*|`([^`]+)`|\*([^*\s](?:[^*]*[^*\s])?)\*|(?<!\w)_([^_]+)_(?!\w)/g

function runsOf(line: string, look: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of line.matchAll(emphasis)) {
    const [whole, strong, code, slanted, underlined] = found
    if (found.index > from) runs.push({ text: line.slice(from, found.index), look })
    const own = strong !== undefined ? 'strong' : code !== undefined ? 'code' : 'slanted'
    runs.push({ text: strong ?? code ?? slanted ?? underlined ?? '', look: own })
    from = found.index + whole.length
  }
  if (from < line.length) runs.push({ text: line.slice(from), look })
  return runs
}

/** Breaks at white space, and inside a word only where it is wider than a line. */
function wrapped(runs: readonly Run[], room: number, face: WidthOf): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let left = room
  const put = (run: Run, width: number): void => {
    lines.at(-1)?.push(run)
    left -= width
  }
  const next = (): void => {
    lines.push([])
    left = room
  }
  for (const { text, look } of runs)
    for (const word of text.match(/\s+|\S+/g) ?? []) {
      const width = face(word)
      const isSpace = word.trim() === ''
      if (width <= left) put({ text: word, look }, width)
      else if (isSpace) next()
      else {
        if (left < room) next()
        for (const piece of pieces(word, room, face)) {
          if (left < room) next()
          put({ text: piece, look }, face(piece))
        }
      }
    }
  return lines
}

function pieces(word: string, room: number, face: WidthOf): readonly string[] {
  const found = ['']
  let left = room
  for (const character of word) {
    const width = face(character)
    if (width > left && found.at(-1) !== '') {
      found.push('')
      left = room
    }
    found[found.length - 1] += character
    left -= width
  }
  return found
}
