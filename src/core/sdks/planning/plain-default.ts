import { jsonText, type JsonText } from '#core/model'

/** A double holds so many digits of any number. */
const exactDigits = 15

/**
 * A default in the spelling that reading code gives: strings without needless escapes, `1.0` as `1`. What a double
 * cannot hold keeps its digits, and what is no plain value its spelling.
 */
export function plainDefault(text: JsonText): JsonText {
  const said: unknown = JSON.parse(text)
  if (typeof said === 'number') return isExact(text) ? jsonText(said) : text
  return typeof said === 'object' && said !== null ? text : jsonText(said)
}

function isExact(text: string): boolean {
  const digits = text
    .trim()
    .replace(/[eE].*/, '')
    .replaceAll(/[-.]/g, '')
    .replace(/^0+/, '')
  return digits.length <= exactDigits && Number.isFinite(Number(text))
}
