import type { SyntaxNode } from '../../../syntax.ts'
import { membersOf, unwrapped, type Source } from './source.ts'

/** An object literal that may be a schema, and where it is kept. */
export type FoundSchema = {
  readonly object: SyntaxNode
  /** The constant, export or key that holds it, where one does. */
  readonly holder: { readonly name: SyntaxNode; readonly whole: SyntaxNode } | null
}

/** Where a file may hold models. */
export type Found = {
  readonly classes: readonly SyntaxNode[]
  readonly schemas: readonly FoundSchema[]
}

const classes: ReadonlySet<string> = new Set([
  'class',
  'class_declaration',
  'abstract_class_declaration',
])

/** Looks for classes and for object literals with a `name` and `properties`. Branches that hold no such word are skipped. */
export function findModels(root: SyntaxNode, { text }: Source): Found {
  const words = [...text.matchAll(/\b(?:extends|properties|schema)\b|\.\.\./gi)].map(
    ({ index }) => index,
  )
  const found: { classes: SyntaxNode[]; schemas: FoundSchema[] } = { classes: [], schemas: [] }
  const holders = new Map<number, NonNullable<FoundSchema['holder']>>()
  const open: SyntaxNode[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isAnyWithin(words, node)) continue
    if (classes.has(node.type)) found.classes.push(node)
    const held = heldBy(node)
    if (held) holders.set(held.object.startIndex, held.holder)
    if (node.type === 'object' && isSchema(node))
      found.schemas.push({ object: node, holder: holders.get(node.startIndex) ?? null })
    else for (const child of node.namedChildren.toReversed()) open.push(child)
  }
  return found
}

/** Does one of these offsets, in rising order, lie in the node? */
function isAnyWithin(offsets: readonly number[], { startIndex, endIndex }: SyntaxNode): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < startIndex) low = middle + 1
    else high = middle
  }
  return (offsets[low] ?? Infinity) < endIndex
}

type Held = { readonly object: SyntaxNode; readonly holder: NonNullable<FoundSchema['holder']> }

function heldBy(node: SyntaxNode): Held | null {
  const [left, right] = {
    variable_declarator: ['name', 'value'],
    assignment_expression: ['left', 'right'],
    pair: ['key', 'value'],
  }[node.type] ?? ['', '']
  const name = left ? node.childForFieldName(left) : null
  const value = right ? node.childForFieldName(right) : null
  const object = value && unwrapped(value)
  if (!name || object?.type !== 'object') return null
  return { object, holder: { name, whole: statementOf(node) } }
}

/** The statement that a declaration or assignment makes up alone, with its `export`. */
function statementOf(node: SyntaxNode): SyntaxNode {
  const { parent } = node
  if (!parent || parent.type === 'program' || parent.type === 'object') return node
  const isAlone = parent.namedChildren.filter(({ type }) => type !== 'comment').length === 1
  const isStatement = /_(declaration|statement)$/.test(parent.type)
  return isStatement && isAlone ? statementOf(parent) : node
}

function isSchema(object: SyntaxNode): boolean {
  const members = membersOf(object)
  const has = (key: string): boolean => members.some((member) => member.key === key)
  if (!has('name')) return false
  return has('properties') || members.some(({ node }) => /^\.\.\.\w*schema$/i.test(node.text))
}
