const decimal = /^-?(?:\d+(?:\.\d+)?(?:E[+-]?\d+)?|Infinity)$|^NaN$/i
const objectId = /^[0-9a-f]{24}$/i
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const integer = /^(?:0|-?[1-9]\d*)$/

/** Do these digits make a decimal128? */
export function isDecimal(text: string): boolean {
  return decimal.test(text)
}

export function isObjectId(text: string): boolean {
  return objectId.test(text)
}

export function isUuid(text: string): boolean {
  return uuid.test(text)
}

/** Is this JSON number an integer of so many bits, in two's complement, without needless digits? */
export function isInteger(value: string, bits: 32 | 64): boolean {
  return integer.test(value) && BigInt.asIntN(bits, BigInt(value)) === BigInt(value)
}

/** A JSON number that no compiler takes for an integer. */
export function fraction(value: string): string {
  return /[.e]/i.test(value) ? value : `${value}.0`
}

/** Compilers refuse a literal that becomes infinite or zero as a float. */
export function isFloat(number: number): boolean {
  const rounded = Math.fround(number)
  return Number.isFinite(rounded) && (rounded !== 0 || number === 0)
}
