import type { Range } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { withoutComments } from './type-text.ts'

/** One data member; a declaration may have several. */
export type Field = {
  readonly name: string
  /** The type with the signs of the declarator. */
  readonly type: string
  /** Without `=`, and without the braces of a list. */
  readonly initial: string | null
  /** The declaration. */
  readonly range: Range
}

/** The data members in the body of a struct, in order; static ones and functions are none. */
export function fieldsOf(body: SyntaxNode): readonly Field[] {
  const fields: Field[] = []
  const open = body.namedChildren.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (/^(preproc_\w+|ERROR)$/.test(node.type))
      for (const child of node.namedChildren.toReversed()) open.push(child)
    if (node.type === 'field_declaration') fields.push(...fieldsIn(node))
  }
  return fields
}

type Draft = { name: string; signs: string; initial: string | null }

function fieldsIn(declaration: SyntaxNode): readonly Field[] {
  const { children } = declaration
  const isStatic = children.some(
    ({ type, text }) => type === 'storage_class_specifier' && text === 'static',
  )
  if (isStatic) return []
  const drafts: (Draft | null)[] = []
  for (const [i, child] of children.entries()) {
    const field = declaration.fieldNameForChild(i)
    const last = drafts.at(-1)
    if (field === 'declarator') drafts.push(declaratorOf(child))
    else if (field === 'default_value' && last) last.initial = initialOf(child)
    else if (child.type === 'bitfield_clause' && last) last.signs += ':'
  }
  const type = declaration.childForFieldName('type')?.text ?? ''
  const range = { start: declaration.startIndex, end: declaration.endIndex }
  return drafts.flatMap((draft) =>
    draft === null
      ? []
      : { name: draft.name, type: `${type}${draft.signs}`, initial: draft.initial, range },
  )
}

/** Null for functions. A reference or an array has signs that no type of Realm's has. */
function declaratorOf(node: SyntaxNode): Draft | null {
  let signs = ''
  for (let inner: SyntaxNode | undefined = node; inner;) {
    if (inner.type === 'field_identifier') return { name: inner.text, signs, initial: null }
    if (inner.type === 'function_declarator') return null
    signs = (inner.type === 'pointer_declarator' ? '*' : '[]') + signs
    inner = inner.childForFieldName('declarator') ?? inner.namedChildren.at(-1)
  }
  return null
}

function initialOf(node: SyntaxNode): string {
  const text = withoutComments(node.text).trim()
  return node.type === 'initializer_list' ? text.slice(1, -1).trim() : text
}
