import { getNodeValue, parseTree } from 'jsonc-parser'
import type { JsonText } from '#core/model'
import type { JsonNode } from './node.ts'

/** The exact text of a node. */
export function sliceOf(text: string, node: JsonNode): JsonText {
  return text.slice(node.start, node.end) as JsonText
}

/** The plain value of a JSON text. Objects have no prototype, so a key called `__proto__` is a key. */
export function valueOf(text: JsonText): unknown {
  const tree = parseTree(text)
  return tree ? getNodeValue(tree) : undefined
}

/**
 * Do two JSON texts mean the same? Whitespace, escapes and number spelling (`1.0`, `1`) do not matter, nor the
 * order of members; integers beyond 2^53 are compared by their digits.
 */
export function sameMeaning(a: JsonText, b: JsonText): boolean {
  if (a === b) return true
  const left = parseTree(a)
  const right = parseTree(b)
  if (!left || !right) return false
  return canonical(left, a) === canonical(right, b)
}

type Tree = NonNullable<ReturnType<typeof parseTree>>

function canonical(node: Tree, text: string): string {
  if (node.type === 'number') return numberKey(text.slice(node.offset, node.offset + node.length))
  if (node.type === 'array')
    return `[${(node.children ?? []).map((child) => canonical(child, text)).join()}]`
  if (node.type !== 'object') return JSON.stringify(node.value)
  const members = new Map<string, string>()
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? []
    if (key && value) members.set(JSON.stringify(key.value), canonical(value, text))
  }
  const sorted = [...members].sort(([x], [y]) => (x < y ? -1 : 1))
  return `{${sorted.map(([key, value]) => `${key}:${value}`).join()}}`
}

function numberKey(spelled: string): string {
  const value = Number(spelled)
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? spelled : String(value)
}
