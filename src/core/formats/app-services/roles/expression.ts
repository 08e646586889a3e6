import type { JsonNode } from '../../shared/json-text/index.ts'

/** A name in an expression of a role, and where it is. */
export type NameAt = { readonly name: string; readonly start: number; readonly end: number }

/** What an expression of a role speaks of. */
export type Expression = {
  /** Is it `true` or `false` and nothing else? */
  readonly isLiteral: boolean
  /** Fields of the document: the first step of each path. */
  readonly fields: readonly NameAt[]
  /** `%function`, `%or` … and `$in`, `$eq` … */
  readonly operators: readonly NameAt[]
  /** `%%user`, `%%root` …: without the path behind it. */
  readonly expansions: readonly NameAt[]
}

type Found = {
  readonly fields: NameAt[]
  readonly operators: NameAt[]
  readonly expansions: NameAt[]
}

/** Reads an expression of a role. Source: documentation, rules/expressions. */
export function readExpression(node: JsonNode): Expression {
  const found: Found = { fields: [], operators: [], expansions: [] }
  visit(node, true, found)
  return { isLiteral: node.kind === 'boolean', ...found }
}

/** `ofDocument`: do keys name fields here? They do not inside of what is compared with a field. */
function visit(node: JsonNode, ofDocument: boolean, found: Found): void {
  if (node.kind === 'array') for (const item of node.items) visit(item, ofDocument, found)
  if (node.kind === 'string' && node.value.startsWith('%%')) add(found.expansions, node.value, node)
  if (node.kind !== 'object') return
  for (const { key, keyStart, keyEnd, value } of node.members) {
    const at = { start: keyStart, end: keyEnd }
    if (key.startsWith('%%')) add(found.expansions, key, at)
    else if (/^[%$]/.test(key)) found.operators.push({ name: key, ...at })
    else if (ofDocument) add(found.fields, key, at)
    visit(value, ofDocument && /^(?:%(?!%)|\$)/.test(key), found)
  }
}

function add(names: NameAt[], path: string, { start, end }: { start: number; end: number }): void {
  names.push({ name: path.split('.')[0] ?? path, start, end })
}
