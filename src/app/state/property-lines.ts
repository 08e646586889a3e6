import type { Model, PropertyShape } from '#core/model'
import { parsePropertyText, parseTypeText, type ParsedProperty } from './type-text.ts'

/** A line that is no property, and why. `number` counts from 1. */
export type UnreadLine = {
  readonly number: number
  readonly line: string
  readonly problem: string
}

/** A line that is a property. */
export type ReadLine = {
  readonly number: number
  readonly line: string
  readonly name: string
  readonly shape: PropertyShape
}

export type ReadLines = {
  readonly read: readonly ReadLine[]
  readonly unread: readonly UnreadLine[]
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'required'])
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'optional'])

/**
 * Reads several properties, one a line: as people type them, with a comma or a colon between name and type, or as cells
 * copied from a spreadsheet (name, type, required). Empty lines and a line of headings are passed over.
 */
export function parsePropertyLines(model: Model, text: string): ReadLines {
  const read: ReadLine[] = []
  const unread: UnreadLine[] = []
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    const cells = cellsOf(line)
    if (cells.every((cell) => cell === '') || (i === 0 && isHeading(cells))) continue
    const parsed = parseCells(model, cells)
    const at = { number: i + 1, line: line.trim() }
    if ('problem' in parsed) unread.push({ ...at, problem: parsed.problem })
    else read.push({ ...at, ...parsed })
  }
  return { read, unread }
}

function cellsOf(line: string): readonly string[] {
  const divider = line.includes('\t') ? '\t' : ','
  const cells = line.replace(/[,;]\s*$/, '').split(divider)
  return cells.map((cell) => cell.trim())
}

function isHeading([name, type]: readonly string[]): boolean {
  return /^(name|property|field)$/i.test(name ?? '') && /^type$/i.test(type ?? '')
}

function parseCells(
  model: Model,
  [name = '', type = '', required = '']: readonly string[],
): ParsedProperty {
  if (type === '') return parsePropertyText(model, unquoted(name))
  if (name === '') return { problem: 'This line has no name. Put one before the type.' }
  const parsed = parseTypeText(model, type)
  if ('problem' in parsed) return parsed
  const asked = required.toLowerCase()
  const { shape } = parsed
  if (shape.container !== 'none' || (!yes.has(asked) && !no.has(asked))) return { name, shape }
  return { name, shape: { ...shape, optional: no.has(asked) } }
}

/** `"age": "int?"`, as in a schema, without its quotes. */
function unquoted(text: string): string {
  return text.replace(/^"([^"]+)"\s*:\s*"([^"]+)"$/, '$1: $2')
}
