import { parseJson, sliceOf, type JsonNode } from '#core/formats'

/** JSON as it is spelled: keys and scalars are kept as written, keys may repeat. */
export type JsonTree =
  | { readonly kind: 'object'; readonly members: readonly JsonTreeMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonTree[] }
  | { readonly kind: 'scalar'; readonly text: string }

export type JsonTreeMember = { readonly key: string; readonly value: JsonTree }

/** How a tree is laid out. An empty indent puts it on one line. */
export type JsonLook = {
  readonly indent: string
  readonly eol: string
  readonly before: string
  readonly after: string
}

/** The tree in a text, or null where there is none. Keys are what they mean, not how they are escaped. */
export function treeOf(text: string): JsonTree | null {
  const { root } = parseJson('', text).value
  return root && convert(text, root)
}

function convert(text: string, node: JsonNode): JsonTree {
  if (node.kind === 'object') {
    const members = node.members.map(({ key, value }) => ({ key, value: convert(text, value) }))
    return { kind: 'object', members }
  }
  if (node.kind === 'array')
    return { kind: 'array', items: node.items.map((item) => convert(text, item)) }
  return { kind: 'scalar', text: sliceOf(text, node) }
}

/** A string, number, boolean or null as a tree. */
export function scalarTree(value: string | number | boolean | null): JsonTree {
  return { kind: 'scalar', text: JSON.stringify(value) }
}

/** The text of a tree. */
export function printTree(tree: JsonTree, look: JsonLook): string {
  return look.before + lay(tree, look, look.eol) + look.after
}

function lay(tree: JsonTree, look: JsonLook, margin: string): string {
  if (tree.kind === 'scalar') return tree.text
  const inner = margin + look.indent
  const parts =
    tree.kind === 'array'
      ? tree.items.map((item) => lay(item, look, inner))
      : tree.members.map(
          ({ key, value }) =>
            `${JSON.stringify(key)}:${look.indent && ' '}${lay(value, look, inner)}`,
        )
  const [open, close] = tree.kind === 'array' ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  if (look.indent === '') return open + parts.join(',') + close
  return `${open}${inner}${parts.join(`,${inner}`)}${margin}${close}`
}

/** The tree with every node replaced, the innermost first. `at` counts nodes in the order they are met. */
export function mapTree(tree: JsonTree, change: (node: JsonTree) => JsonTree): JsonTree {
  if (tree.kind === 'array')
    return change({ kind: 'array', items: tree.items.map((item) => mapTree(item, change)) })
  if (tree.kind === 'scalar') return change(tree)
  const members = tree.members.map(({ key, value }) => ({ key, value: mapTree(value, change) }))
  return change({ kind: 'object', members })
}
