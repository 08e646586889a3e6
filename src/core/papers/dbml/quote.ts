import { visible } from '../said/visible.ts'

/** A name in DBML’s double quotes, on one line. */
export function quotedName(shown: string): string {
  return `"${shown.replace(/["\\]/g, '\\$&')}"`
}

/** The name of a type: as it is where it is a plain word. */
export function typeName(shown: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(shown) ? shown : quotedName(shown)
}

/** A text in DBML’s single quotes. Line ends are kept, as escapes. */
export function quotedText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(visible)
  return `'${lines.map((line) => line.replace(/['\\]/g, '\\$&')).join('\\n')}'`
}

/** A JSON value as the default of a column, or null where DBML has no word for it. */
export function defaultValue(json: string): string | null {
  const value: unknown = JSON.parse(json)
  if (typeof value === 'string') return quotedText(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value !== 'number') return null
  return String(value) === json && /^-?\d+(\.\d+)?$/.test(json) ? json : `\`${json}\``
}
