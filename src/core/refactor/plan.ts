import type { Diagnostic } from '#core/diagnostics'
import { applyEdit, type Edit } from '#core/edits'
import {
  changedTypes,
  documentOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
} from '#core/model'

/** A refactoring that is ready to be done as one transaction, or why it cannot be. */
export type Refactoring =
  | {
      readonly ok: true
      /** What a person reads in the undo menu. */
      readonly label: string
      /** What it means for documents that are stored already, in one sentence. */
      readonly data: string
      /** What else happens. */
      readonly notes: readonly Diagnostic[]
      readonly edits: readonly Edit[]
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** The refusal for this reason. */
export function refused(diagnostic: Diagnostic): Refactoring & { readonly ok: false } {
  return { ok: false, diagnostic }
}

/** The model after these edits, or why one of them is refused. */
export function tryEdits(model: Model, edits: readonly Edit[]): Model | Diagnostic {
  let document = documentOf(model)
  for (const edit of edits) {
    const applied = applyEdit(document, edit)
    if (!applied.ok) return applied.diagnostic
    document = applied.document
  }
  return document.model
}

/** Is this the model, and not the reason why there is none? */
export function isModel(outcome: Model | Diagnostic): outcome is Model {
  return 'objectTypes' in outcome
}

/** The refactoring that does these edits, unless one of them is refused. */
export function planned(
  model: Model,
  edits: readonly Edit[],
  told: Omit<Refactoring & { readonly ok: true }, 'ok' | 'edits'>,
): Refactoring {
  const after = tryEdits(model, edits)
  return isModel(after) ? { ok: true, edits, ...told } : refused(after)
}

/** The edit that puts the object types in which two models differ. */
export function putting(before: Model, after: Model): Edit {
  const objectTypes: Record<ObjectTypeId, ObjectType | null> = {}
  for (const [was, is] of changedTypes(before, after)) {
    const id = is?.id ?? was?.id
    if (id !== undefined) objectTypes[id] = is ?? null
  }
  const order = before.order === after.order ? null : after.order
  return { kind: 'putObjectTypes', objectTypes, order }
}

/** `a`, `a and b`, `a, b and c`, each in backquotes. */
export function namesInWords(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`
}
