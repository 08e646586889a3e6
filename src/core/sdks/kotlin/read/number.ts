import { jsonText, type JsonText, type PrimitiveType } from '#core/model'

type Numeral = { readonly value: JsonText; readonly primitive: PrimitiveType }

/** Reads a number with its sign; null for an unsigned one, which Realm does not store. */
export function numberOf(literal: string): Numeral | null {
  const text = literal.replaceAll('_', '')
  const whole = /^(-?)(\d+|0x[\da-f]+|0b[01]+)L?$/i.exec(text)
  if (whole) return { value: integer(whole[1] ?? '', whole[2] ?? ''), primitive: 'int' }
  const fraction = /^(-?[\d.]+(?:e[+-]?\d+)?)(f?)$/i.exec(text)
  const number = Number(fraction?.[1])
  if (!fraction || !Number.isFinite(number)) return null
  return { value: jsonText(number), primitive: fraction[2] ? 'float' : 'double' }
}

function integer(sign: string, digits: string): JsonText {
  const number = BigInt(digits)
  return String(sign === '-' ? -number : number) as JsonText
}
