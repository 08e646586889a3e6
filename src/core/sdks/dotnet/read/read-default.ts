import { jsonText, type Container, type JsonText, type PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../syntax.ts'
import { unescaped } from '../literals.ts'
import { lastName, stringOf } from './attributes.ts'
import { readDate } from './read-date.ts'
import { decimalText, integerText, realText } from './read-number.ts'

/** Not a value that could be read: it is worked out when the object is made. */
type Code = 'code'

/** The default that an initial value says: null where it says none, or only what every new object gets. */
export function readDefault(
  node: SyntaxNode,
  primitive: PrimitiveType | null,
  container: Container,
): JsonText | null | Code {
  const value = bare(node)
  if (value.type === 'null_literal' || value.type === 'default_expression') return null
  if (container !== 'none') return isEmptyCollection(value) ? null : 'code'
  return primitive === null ? 'code' : readers[primitive](value)
}

type Reader = (value: SyntaxNode) => JsonText | null | Code

const text = (found: string | null): JsonText | Code => (found === null ? 'code' : jsonText(found))
const digits = (found: string | null): JsonText | Code => (found ?? 'code') as JsonText

const readers: Readonly<Record<PrimitiveType, Reader>> = {
  bool: (value) => (value.type === 'boolean_literal' ? (value.text as JsonText) : 'code'),
  int: (value) =>
    value.type === 'character_literal'
      ? jsonText(unescaped(value.text.slice(1, -1)).charCodeAt(0))
      : digits(integerText(value)),
  float: (value) => digits(realText(value)),
  double: (value) => digits(realText(value)),
  decimal128: (value) => text(decimalText(value) ?? madeFrom(value, 'Parse', isDecimal)),
  string: (value) =>
    /^([Ss]tring|System\s*\.\s*String)\s*\.\s*Empty$/.test(value.text)
      ? jsonText('')
      : text(stringOf(value)),
  data: (value) =>
    /^(Array\s*\.\s*Empty<byte>\(\)|new byte\[0\])$/.test(value.text)
      ? jsonText('')
      : text(madeFrom(value, 'FromBase64String', () => true)),
  date: (value) => {
    if (/^(System\s*\.\s*)?DateTimeOffset\s*\.\s*(UtcN|N)ow$/.test(value.text)) return null
    return text(readDate(value) ?? madeFrom(value, 'Parse', isInstant))
  },
  objectId: (value) =>
    isCall(value, 'GenerateNewId') ? null : text(madeFrom(value, 'Parse', isId, true)),
  uuid: (value) => (isCall(value, 'NewGuid') ? null : text(madeFrom(value, 'Parse', isUuid, true))),
  mixed: (value) => {
    if (value.type === 'boolean_literal') return value.text as JsonText
    const string = stringOf(value)
    return string === null ? digits(integerText(value) ?? realText(value)) : jsonText(string)
  },
}

const isDecimal = (given: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(given)
const isInstant = (given: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(given)
const isId = (given: string): boolean => /^[\da-fA-F]{24}$/.test(given)
const isUuid = (given: string): boolean =>
  /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/.test(given)

/** Without what does not change a value: parentheses, `!`, a cast. */
function bare(node: SyntaxNode): SyntaxNode {
  let value = node
  for (let inner = within(value); inner; inner = within(value)) value = inner
  return value
}

function within(node: SyntaxNode): SyntaxNode | null {
  if (node.type === 'cast_expression') return node.childForFieldName('value')
  const isForgiven = node.type === 'postfix_unary_expression' && node.text.endsWith('!')
  const isWrapped = node.type === 'parenthesized_expression' || isForgiven
  return isWrapped ? (node.namedChildren[0] ?? null) : null
}

/** The one text that a value is made from, by a call of this method or, where so said, by `new`. */
function madeFrom(
  value: SyntaxNode,
  method: string,
  fits: (given: string) => boolean,
  orByNew = false,
): string | null {
  const isNew = orByNew && /^(implicit_)?object_creation_expression$/.test(value.type)
  if (!isNew && !isCall(value, method)) return null
  const given =
    value.namedChildren.find(({ type }) => type === 'argument_list')?.namedChildren ?? []
  const argument = given[0]?.namedChildren[0]
  const found = given.length === 1 && argument ? stringOf(argument) : null
  return found !== null && fits(found) ? found : null
}

function isCall(value: SyntaxNode, method: string): boolean {
  return (
    value.type === 'invocation_expression' &&
    lastName(value.childForFieldName('function')) === method
  )
}

function isEmptyCollection({ type, text: written }: SyntaxNode): boolean {
  if (type.endsWith('creation_expression')) return /^new\b[^{]*\(\s*\)(\s*\{\s*\})?$/.test(written)
  return type === 'invocation_expression'
    ? /\bEmpty\s*<[^]*>\s*\(\s*\)$/.test(written)
    : /^\[\s*\]$/.test(written)
}
