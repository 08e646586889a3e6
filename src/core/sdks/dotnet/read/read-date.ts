import type { SyntaxNode } from '../../syntax.ts'
import { integerText } from './read-number.ts'

/** The moment of `new DateTimeOffset(…, TimeSpan.Zero)` with its parts as numbers; null for anything else. */
export function readDate(node: SyntaxNode): string | null {
  if (!/^(implicit_)?object_creation_expression$/.test(node.type)) return null
  const list = node.namedChildren.find(({ type }) => type === 'argument_list')
  const given = list?.namedChildren.flatMap((argument) => argument.namedChildren.at(-1) ?? []) ?? []
  const zone = given.at(-1)
  if (!zone || !/\bTimeSpan\s*\.\s*Zero$|^default\b/.test(zone.text)) return null
  const numbers = given.slice(0, -1).map((one) => Number(integerText(one) ?? NaN))
  if (numbers.length < 6 || numbers.length > 7 || !numbers.every(Number.isInteger)) return null
  const [year, month, day, hour, minute, second, milli] = numbers.map((one, i) =>
    String(one).padStart(widths[i] ?? 2, '0'),
  )
  const fraction = milli === undefined ? '' : `.${milli}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`
}

const widths: Readonly<Record<number, number>> = { 0: 4, 6: 3 }
