import type { LocalFile } from '#app/platform'
import type { Transaction } from '#core/edits'
import type { ImportSource } from '#core/workspace'

/** What a person wants to import: files, folders and archives, or text that was pasted. */
export type ImportRequest =
  | { readonly kind: 'files'; readonly files: readonly LocalFile[] }
  | { readonly kind: 'text'; readonly text: string }

/** What was decided: the step to dispatch, and a name should it become a new project. */
export type ImportResult = {
  readonly transaction: Transaction
  readonly name: string
  readonly source: ImportSource
}
