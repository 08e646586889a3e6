import type { Range } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { bareName, modifiersOf, type Modifiers } from './nodes.ts'

/** One variable of a declaration, which may have several. */
export type Variable = {
  readonly name: string
  readonly modifiers: Modifiers
  readonly isConstant: boolean
  readonly isComputed: boolean
  /** Null where the type is left to the initial value. */
  readonly type: string | null
  readonly initial: string | null
  /** The declaration. */
  readonly range: Range
}

type Draft = { name: string; type: string | null; initial: string | null; isComputed: boolean }

/** The variables of a declaration, in order. One that has neither type nor value has the type of the next. */
export function variablesOf(declaration: SyntaxNode): readonly Variable[] {
  const drafts: Draft[] = []
  let awaitsValue = false
  let isConstant = false
  for (const node of declaration.children) {
    const last = drafts.at(-1)
    if (node.type.endsWith('comment')) continue
    if (node.type === 'value_binding_pattern') isConstant = node.text === 'let'
    else if (awaitsValue && last) last.initial = node.text
    else if (node.type === 'pattern')
      drafts.push({ name: bareName(node.text), type: null, initial: null, isComputed: false })
    else if (node.type === 'type_annotation' && last)
      last.type = node.text.replace(/^\s*:/, '').trim()
    else if (node.type === 'computed_property' && last) last.isComputed = true
    awaitsValue = node.type === '='
  }
  for (const [i, draft] of [...drafts.entries()].toReversed())
    if (draft.type === null && draft.initial === null) draft.type = drafts[i + 1]?.type ?? null
  const modifiers = modifiersOf(declaration)
  const range = { start: declaration.startIndex, end: declaration.endIndex }
  return drafts.filter(isNamed).map((draft) => ({ ...draft, modifiers, isConstant, range }))
}

/** Broken code has variables without a name, and a pattern can have several. */
function isNamed({ name }: Draft): boolean {
  return name !== '' && !/[\s,.()]/.test(name)
}
