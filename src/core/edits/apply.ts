import type { Document } from '#core/model'
import type { Applied, EditRule } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Edit, EditKind } from './vocabulary.ts'

/** The next document and what takes it back, or why the edit is refused. Object types it does not touch keep identity. */
export function applyEdit(document: Document, edit: Edit): Applied {
  return ruleOf(edit.kind).apply(document, edit)
}

/** The document after these edits, one after the other; null where one of them is refused. */
export function applyEdits(document: Document, edits: readonly Edit[]): Document | null {
  let current = document
  for (const edit of edits) {
    const applied = applyEdit(current, edit)
    if (!applied.ok) return null
    current = applied.document
  }
  return current
}

/** What a person reads in the undo menu; `document` is the one before the edit. */
export function labelOf(document: Document, edit: Edit): string {
  return ruleOf(edit.kind).label(document, edit)
}

/** Every rule is stored under the kind of edit it takes. */
function ruleOf(kind: EditKind): EditRule<EditKind> {
  return rules[kind] as EditRule<EditKind>
}
