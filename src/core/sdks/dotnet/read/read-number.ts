import type { SyntaxNode } from '../../syntax.ts'

const longest = 2n ** 63n

/** The digits of an integer literal with its sign; null for anything else, and for more than 64 bits hold. */
export function integerText(node: SyntaxNode): string | null {
  const literal = literalOf(node)
  if (literal?.type !== 'integer_literal') return null
  const plain = literal.digits.replace(/[uUlL]+$/, '')
  if (!/^(0[xX][\da-fA-F]+|0[bB][01]+|\d+)$/.test(plain)) return null
  const value = BigInt(plain) * (literal.isNegative ? -1n : 1n)
  return value >= -longest && value < longest ? String(value) : null
}

/** A number literal as JSON writes it. */
export function realText(node: SyntaxNode): string | null {
  const digits = decimalDigits(node)
  const value = digits === null ? NaN : Number(digits)
  return Number.isFinite(value) ? JSON.stringify(value) : null
}

/** The digits of a decimal number literal, none lost. */
export function decimalText(node: SyntaxNode): string | null {
  const digits = decimalDigits(node)
  return digits !== null && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(digits) ? digits : null
}

function decimalDigits(node: SyntaxNode): string | null {
  const literal = literalOf(node)
  if (!literal || /^0[xXbB]/.test(literal.digits)) return null
  const plain = literal.digits.replace(/[fFdDmMuUlL]+$/, '')
  return `${literal.isNegative ? '-' : ''}${plain}`
}

function literalOf(node: SyntaxNode) {
  const isNegative = node.type === 'prefix_unary_expression' && node.text.startsWith('-')
  const inner = isNegative ? node.namedChildren[0] : node
  if (inner?.type !== 'integer_literal' && inner?.type !== 'real_literal') return null
  return { type: inner.type, isNegative, digits: inner.text.replaceAll('_', '') }
}
