import type { Diagnostic } from '#core/diagnostics'
import type { Document } from '#core/model'
import type { Edit, EditKind } from './vocabulary.ts'

/** The outcome of applying: the next document and the edits that take it back, or why nothing was changed. */
export type Applied =
  | {
      readonly ok: true
      readonly document: Document
      /** Applied in this order they restore a deeply equal document. */
      readonly inverse: readonly Edit[]
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** How one kind of edit is said and done. `apply` never throws on user data and never returns an unchanged document as ok. */
export type EditRule<K extends EditKind> = {
  /** What a person reads in the undo menu: "Rename Dog to Hound". */
  readonly label: (document: Document, edit: Edit<K>) => string
  readonly apply: (document: Document, edit: Edit<K>) => Applied
}
