import { visible } from '../said/visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute, as it is. */
export function raw(text: string): string {
  return text.replace(/[&<>"']/g, (one) => entities[one] ?? one)
}

/** Text on one line for an element. */
export function escaped(text: string): string {
  return raw(visible(text))
}

/** The same of a text whose lines are kept. */
export function escapedLines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(escaped)
    .join('<br>')
}
