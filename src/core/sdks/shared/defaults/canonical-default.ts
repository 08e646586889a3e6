import { jsonText, type JsonText, type PrimitiveType } from '#core/model'

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{},:]|true|false|null/g
const isNumber = /^-?\d/

/**
 * A default in the one spelling that it is compared in: no white space, strings and numbers as JavaScript writes them.
 * Digits that a double cannot hold stay, and a decimal is a string of its digits.
 */
export function canonicalDefault(type: PrimitiveType, text: JsonText): JsonText {
  const tokens = text.match(token) ?? []
  if (type === 'decimal128') return written(tokens, (digits) => `"${digits}"`)
  const isPlain = tokens.every(
    (one) => !isNumber.test(one) || canonicalNumber(one) === JSON.stringify(Number(one)),
  )
  return isPlain ? jsonText(JSON.parse(text)) : written(tokens, canonicalNumber)
}

function written(tokens: readonly string[], number: (digits: string) => string): JsonText {
  const texts = tokens.map((one) => {
    if (isNumber.test(one)) return number(one)
    return one.startsWith('"') ? JSON.stringify(JSON.parse(one)) : one
  })
  return texts.join('') as JsonText
}

/** A number as JavaScript writes it. An integer beyond its doubles keeps its digits; what is too large is `1e999`. */
function canonicalNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999'
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : JSON.stringify(value)
}
