import type { SyntaxNode } from '../../syntax.ts'
import { lastName } from './attributes.ts'

/** What `#nullable` says at a place; null where it is left to the project. */
export type Nullable = boolean | null

export type Member = { readonly node: SyntaxNode; readonly nullable: Nullable }

/** One declaration of a class, or what is left of it where the text is broken. */
export type Part = {
  readonly node: SyntaxNode
  readonly nameNode: SyntaxNode
  /** The names of its base class and interfaces, without namespaces. */
  readonly bases: readonly string[]
  readonly members: Member[]
  /** From here on the body; the end of the declaration where it has none. */
  readonly bodyStart: number
  readonly headEnd: number
}

/** What a file declares, in order. */
export type Gathered = {
  readonly parts: readonly Part[]
  readonly enumerations: ReadonlySet<string>
  readonly usings: readonly SyntaxNode[]
  /** What `using X = Y;` calls a type, and the type's own name. */
  readonly renamed: ReadonlyMap<string, string>
}

const classLike: ReadonlySet<string> = new Set([
  'class_declaration',
  'record_declaration',
  'record_struct_declaration',
  'struct_declaration',
])

const transparent: ReadonlySet<string> = new Set([
  'compilation_unit',
  'namespace_declaration',
  'file_scoped_namespace_declaration',
  'declaration_list',
  'preproc_if',
  'preproc_elif',
  'preproc_else',
  'ERROR',
])

/** What is nested deeper was not written by hand. */
const deepest = 500

/** Walks a file once: namespaces, nested classes, branches of the preprocessor and broken places. */
export function gather(root: SyntaxNode): Gathered {
  const parts: Part[] = []
  const enumerations = new Set<string>()
  const usings: SyntaxNode[] = []
  const renamed = new Map<string, string>()
  let nullable: Nullable = null
  const visit = (node: SyntaxNode, part: Part | null, depth: number): void => {
    if (depth > deepest) return
    if (transparent.has(node.type)) {
      let current = part
      for (const child of node.children) {
        const torn = node.isError && child.type === 'class' ? tornPart(node, child) : null
        if (torn) parts.push(torn)
        current = torn ?? current
        visit(child, current, depth + 1)
      }
    } else if (classLike.has(node.type)) {
      const own = partOf(node)
      if (own) parts.push(own)
      const body = node.childForFieldName('body')
      if (body) visit(body, own, depth + 1)
    } else if (node.type === 'property_declaration') {
      part?.members.push({ node, nullable })
    } else if (node.type === 'preproc_nullable') {
      nullable = nullableAfter(node, nullable)
    } else if (node.type === 'enum_declaration') {
      enumerations.add(lastName(node.childForFieldName('name')))
    } else if (node.type === 'using_directive') {
      usings.push(node)
      const alias = node.childForFieldName('name')
      if (alias) renamed.set(lastName(alias), lastName(node.namedChildren.at(-1) ?? null))
    }
  }
  visit(root, null, 0)
  return { parts, enumerations, usings, renamed }
}

function nullableAfter({ text }: SyntaxNode, before: Nullable): Nullable {
  if (/\bwarnings\b/.test(text)) return before
  if (/\benable\b/.test(text)) return true
  return /\bdisable\b/.test(text) ? false : null
}

function partOf(node: SyntaxNode): Part | null {
  const nameNode = node.childForFieldName('name')
  const body = node.childForFieldName('body')
  if (!nameNode) return null
  const heads = node.namedChildren.filter(
    ({ type, startIndex }) => type !== 'comment' && (!body || startIndex < body.startIndex),
  )
  return {
    node,
    nameNode,
    bases: basesOf(node.namedChildren),
    members: [],
    bodyStart: body?.startIndex ?? node.endIndex,
    headEnd: heads.at(-1)?.endIndex ?? nameNode.endIndex,
  }
}

/** A class whose end is missing: its words lie in the error one after the other. */
function tornPart(error: SyntaxNode, word: SyntaxNode): Part | null {
  const after = error.children.filter(({ startIndex }) => startIndex > word.startIndex)
  const open = after.find(({ type }) => type === '{')
  const nameNode = after.find(({ type }) => type === 'identifier')
  if (!open || !nameNode || nameNode.startIndex > open.startIndex) return null
  const heads = after.filter(({ startIndex }) => startIndex < open.startIndex)
  return {
    node: error,
    nameNode,
    bases: basesOf(heads),
    members: [],
    bodyStart: open.startIndex,
    headEnd: heads.at(-1)?.endIndex ?? nameNode.endIndex,
  }
}

function basesOf(children: readonly SyntaxNode[]): readonly string[] {
  const list = children.find(({ type }) => type === 'base_list')
  return list?.namedChildren.map(lastName) ?? []
}
