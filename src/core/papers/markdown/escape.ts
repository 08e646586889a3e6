import { visible } from '../said/visible.ts'

/** What would end a cell, begin a tag, an entity or code, or escape what follows; and spaces that would be dropped. */
const dangerous = /[&<>|\\`]|^ | $|(?<= ) /g

/** What Markdown, or GitHub’s kind of it, reads as a mark in the middle of text or at its beginning. */
const marks = /[*[\]$~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d+)[.)]/g

/**
 * Text on one line that Markdown shows as it is, in a paragraph, a heading, the text of a link or a cell of a table.
 * Source: GitHub Flavored Markdown Spec, "Backslash escapes", "Entity references", "Tables".
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(marks, '\u0000$&')
    .replace(dangerous, (one) => `&#${one.charCodeAt(0)};`)
    .replaceAll('\u0000', '\\')
}

/** The same of a text whose lines are kept. */
export function escapedLines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(escaped)
    .join('<br>')
}
