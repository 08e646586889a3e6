/** Control characters, line ends and marks that turn the direction of text. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const spelled: Readonly<Partial<Record<string, string>>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text on one line: what moves or breaks lines, and is not seen, becomes an escape such as `\n` or `\u202e`. */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (unit) => spelled[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** JSON on one line: white space between its values is a single space, its texts are left alone. */
export function onOneLine(json: string): string {
  return visible(
    json.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ' ')),
  )
}

/** A name as it is shown: on one line, and never empty. */
export function shownName(name: string): string {
  return name === '' ? '(no name)' : visible(name)
}
