import { toBase64 } from './base64.ts'

/** Members that come first wherever they occur, in this order; all others follow in byte order. */
const leading = [
  'kind',
  'label',
  'id',
  'name',
  'key',
  'path',
  'objectType',
  'property',
  'type',
  'container',
]

/** Compact JSON with a stable order of keys: equal values give equal text. Bytes become base64. */
export function printLine(value: unknown): string {
  if (value instanceof Uint8Array) return JSON.stringify(toBase64(value))
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}: ${printLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A JSON object with each member on lines of its own; the values are printed already. */
export function printObject(
  members: readonly (readonly [string, string])[],
  indent: string,
): string {
  return printBlock(
    '{}',
    members.map(([key, text]) => `${JSON.stringify(key)}: ${text}`),
    indent,
  )
}

/** A JSON array with each item on lines of its own; the items are printed already. */
export function printArray(items: readonly string[], indent: string): string {
  return printBlock('[]', items, indent)
}

function printBlock(brackets: '{}' | '[]', lines: readonly string[], indent: string): string {
  if (lines.length === 0) return brackets
  const inner = lines.map((line) => `\n${indent}  ${line}`).join(',')
  return `${brackets.charAt(0)}${inner}\n${indent}${brackets.charAt(1)}`
}

function rank(key: string): number {
  const at = leading.indexOf(key)
  return at === -1 ? leading.length : at
}
